package org.qualgraph.discovery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.qualgraph.extraction.Sighting;
import org.qualgraph.model.ConceptId;

/**
 * The words that stand beside known names, with how many different names each stands beside: many for words that can
 * follow any ("Python <i>development</i>"), one for words that make a name of their own ("Azure <i>Purview</i>").
 */
final class Modifiers {
    private static final int MOST_MODIFIERS = 50_000;

    /** Beside so many names a word goes with any. */
    private static final int MOST_NAMES = 12;

    private final Map<String, Set<ConceptId>> names = new HashMap<>();

    /** Counts the words of a sighting that are beside its link, and gives them; empty where it holds none. */
    String add(Sighting sighting) {
        return sighting.inside()
                .map(link -> {
                    var surface = sighting.surface();
                    var start = link.span().start() - sighting.span().start();
                    var end = link.span().end() - sighting.span().start();
                    var before = start > 0 ? TermForms.key(surface.substring(0, start)) : "";
                    var behind = end < surface.length() ? TermForms.key(surface.substring(Math.max(end, 0))) : "";
                    var modifier = before + "_" + behind;
                    count(modifier, link.concept());
                    return modifier;
                })
                .orElse("");
    }

    private void count(String modifier, ConceptId name) {
        var beside = names.get(modifier);
        if (beside == null && names.size() < MOST_MODIFIERS) {
            names.put(modifier, new HashSet<>(Set.of(name)));
        } else if (beside != null && beside.size() < MOST_NAMES) {
            beside.add(name);
        }
    }

    /** How many different names the words stand beside, up to a dozen. */
    int names(String modifier) {
        return names.getOrDefault(modifier, Set.of()).size();
    }

    /** How many different names a word stands behind. */
    int namesBefore(String word) {
        return names("_" + word);
    }
}
