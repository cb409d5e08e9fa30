package org.qualgraph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.qualgraph.classification.Classifier;
import org.qualgraph.model.Concept;
import org.qualgraph.model.RankedConcept;
import org.qualgraph.model.Vocabulary;

/**
 * Ranks the concepts of any scheme for passages of text.
 *
 * <p>What ranks a scheme is made when it is first asked for, which takes seconds for one with ten thousands of concepts,
 * and is kept. Concepts of several schemes are ranked together by their scores, which mean the same in each.
 */
public final class Classify {
    private static final Comparator<RankedConcept> ORDER =
            Comparator.comparing(RankedConcept::score).reversed().thenComparing(RankedConcept::id);

    private final Vocabulary vocabulary;
    private final Map<Concept.Scheme, Classifier> classifiers = new ConcurrentHashMap<>();

    Classify(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * What answers a question for one passage after the other.
     *
     * @throws UnknownSchemeException where there is no concept of these types and sources
     */
    public Passages passages(ClassificationQuestion question) {
        var schemes = schemes(question);
        if (schemes.isEmpty()) {
            throw new UnknownSchemeException(question);
        }
        var asked = schemes.stream().map(this::classifier).toList();
        return text -> new ClassifiedPassage(text, ranked(asked, text, question.limit()));
    }

    private Set<Concept.Scheme> schemes(ClassificationQuestion question) {
        return vocabulary.concepts().stream()
                .map(Concept::scheme)
                .filter(question::asksFor)
                .collect(Collectors.toSet());
    }

    private Classifier classifier(Concept.Scheme scheme) {
        return classifiers.computeIfAbsent(
                scheme,
                wanted -> Classifier.of(vocabulary, concept -> concept.scheme().equals(wanted)));
    }

    private static List<RankedConcept> ranked(List<Classifier> classifiers, String text, int limit) {
        if (classifiers.size() == 1) {
            return classifiers.getFirst().rank(text, limit);
        }
        return classifiers.stream()
                .flatMap(classifier -> classifier.rank(text, limit).stream())
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }

    /** Classifies passages. Thread-safe. */
    public interface Passages {
        ClassifiedPassage classified(String text);
    }
}
