package org.qualgraph.classification;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qualgraph.analysis.Words;
import org.qualgraph.model.Concept;
import org.qualgraph.model.RankedConcept;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/**
 * Ranks the concepts of a scheme for a passage of text. Immutable and thread-safe.
 *
 * <p>A passage need not say which language it is in: names count in the languages that have the most function words in
 * it, which are all where it has none. Each is ranked by its own words ({@link NameIndex}), and they compete by worth.
 */
public final class Classifier {
    private final List<Concept> scheme;
    private final List<NameIndex> indexes;
    private final double half;

    private Classifier(List<Concept> scheme, List<NameIndex> indexes) {
        this.scheme = scheme;
        this.indexes = indexes;
        this.half = Math.log1p(scheme.size() / 2.0) / 2;
    }

    /**
     * A classifier for some concepts of a vocabulary. Reads all of it once; time and memory grow with the labels.
     *
     * @param scheme tells which they are; the others lend them their names where they match
     */
    public static Classifier of(Vocabulary vocabulary, Predicate<Concept> scheme) {
        var concepts = vocabulary.concepts().stream()
                .filter(scheme)
                .sorted(comparing(concept -> isGroup(vocabulary, concept)))
                .toList();
        var prominence = Prominence.factors(vocabulary, concepts);
        var byLanguage = new EnumMap<Words, List<Name>>(Words.class);
        NamesOfScheme.of(vocabulary, concepts)
                .forEach(name -> byLanguage
                        .computeIfAbsent(Words.ofLanguage(name.language()), language -> new ArrayList<>())
                        .add(name));
        var indexes = new ArrayList<NameIndex>();
        byLanguage.forEach((language, names) -> indexes.add(new NameIndex(language, concepts, names, prominence)));
        return new Classifier(concepts, indexes);
    }

    /** Of names that are worth the same, that of a concept comes first and that of a group of concepts after it. */
    private static boolean isGroup(Vocabulary vocabulary, Concept concept) {
        return !vocabulary.sources(concept.id(), Relation.BROADER).isEmpty();
    }

    /** How many concepts there are to choose from. */
    public int size() {
        return scheme.size();
    }

    /** The concepts that a passage has words of, best first. */
    public List<RankedConcept> rank(String passage, int limit) {
        return ranked(passage, new Best(limit, Name::concept));
    }

    /** The single names that a passage has words of, best first; a concept comes once for each of its names. */
    public List<RankedConcept> rankNames(String passage, int limit) {
        return ranked(passage, new Best(limit, name -> name));
    }

    private List<RankedConcept> ranked(String passage, Best best) {
        var counts = indexes.stream()
                .mapToInt(index -> index.language().functionWords(passage))
                .toArray();
        var most = Arrays.stream(counts).max().orElse(0);
        for (var i = 0; i < counts.length; i++) {
            if (counts[i] == most) {
                indexes.get(i).rank(passage, best);
            }
        }
        return best.names().stream().map(this::concept).toList();
    }

    private RankedConcept concept(RankedName ranked) {
        var concept = scheme.get(ranked.name().concept());
        return new RankedConcept(
                concept.id(),
                concept.type(),
                concept.source(),
                concept.label(),
                ranked.worth() / (ranked.worth() + half),
                ranked.name().text(),
                Optional.of(ranked.name().owner()).filter(owner -> !owner.equals(concept.id())),
                ranked.span());
    }
}
