package org.qualgraph.index;

import java.util.List;
import java.util.Set;
import org.qualgraph.analysis.Normalizer;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Lookup;

/**
 * A lookup with the forms of its text in which names are compared.
 *
 * @param forms the normalised forms, without accents first
 */
record NameQuery(
        String written,
        List<String> forms,
        Set<ConceptType> types,
        Set<String> sources,
        Set<String> languages,
        int limit) {

    /** Longer queries are cut: no name is that long, and the cost grows with the length. */
    private static final int LONGEST = 256;

    static NameQuery of(Lookup lookup) {
        var text = lookup.text().length() > LONGEST ? lookup.text().substring(0, LONGEST) : lookup.text();
        return new NameQuery(
                Normalizer.written(text),
                Normalizer.variants(text),
                lookup.types(),
                lookup.sources(),
                lookup.languages(),
                lookup.limit());
    }

    /** Whether a label may answer. */
    boolean accepts(LabelReader labels, int document) {
        return (types.isEmpty() || types.contains(LabelTraits.type(labels.traits(document))))
                && (sources.isEmpty() || sources.contains(labels.source(document)))
                && (languages.isEmpty() || accepts(labels.language(document)));
    }

    /** The basic filtering of language tags (RFC 4647); what has no language is of each. */
    private boolean accepts(String language) {
        if (language.isEmpty() || language.equals("und")) {
            return true;
        }
        for (var wanted : languages) {
            var isWanted = language.regionMatches(true, 0, wanted, 0, wanted.length());
            if (isWanted && (language.length() == wanted.length() || language.charAt(wanted.length()) == '-')) {
                return true;
            }
        }
        return false;
    }
}
