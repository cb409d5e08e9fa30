package org.qualgraph.relatedness;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Related.Reason;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.model.Vocabulary;

/** Puts into words why postings relate a concept to given ones. */
record PostingReasons(Vocabulary vocabulary, CoOccurrences postings) {

    Reason of(ReasonKind kind, double weight, Given given, int other) {
        return switch (kind) {
            case CO_REQUIRED -> coRequired(weight, given, other);
            case SUBSTITUTE -> substitute(weight, given, other);
            case SIMILAR_POSTINGS ->
                new Reason(
                        kind,
                        weight,
                        OptionalInt.empty(),
                        (isRole(other) ? "The role of" : "Asked for by") + " the postings that come closest to "
                                + names(given));
            default ->
                new Reason(
                        kind,
                        weight,
                        OptionalInt.empty(),
                        "Keeps much the same company in postings as " + names(given));
        };
    }

    private Reason coRequired(double weight, Given given, int other) {
        var parts = parts(
                given,
                i -> given.complements(i, other),
                i -> given.complements(i, other) + " of " + Sentences.postings(given.asking(i)) + naming(given, i));
        var verb = isRole(other) ? "The role of " : isAllRoles(given) ? "Asked for in " : "Asked for together in ";
        return counted(ReasonKind.CO_REQUIRED, weight, given, i -> given.complements(i, other), verb + parts);
    }

    private String naming(Given given, int i) {
        var concept = given.concepts()[i];
        var verb = given.asking(i) == 1 ? " that asks for " : " that ask for ";
        return (isRole(concept) ? " for the role " : verb) + label(concept);
    }

    private Reason substitute(double weight, Given given, int other) {
        var parts = parts(
                given,
                i -> given.substitutes(i, other),
                i -> label(given.concepts()[i]) + " in " + Sentences.postings(given.substitutes(i, other)));
        return counted(
                ReasonKind.SUBSTITUTE,
                weight,
                given,
                i -> given.substitutes(i, other),
                "Named as an alternative to " + parts);
    }

    /** What is said of each given concept that has a count. */
    private static String parts(Given given, IntUnaryOperator count, IntFunction<String> part) {
        return IntStream.range(0, given.concepts().length)
                .filter(i -> count.applyAsInt(i) > 0)
                .mapToObj(part)
                .collect(Collectors.joining(", "));
    }

    /** Postings that ask for several of the given concepts must not count twice. */
    private static Reason counted(ReasonKind kind, double weight, Given given, IntUnaryOperator count, String text) {
        var most = IntStream.range(0, given.concepts().length).map(count).max().orElse(0);
        return new Reason(kind, weight, OptionalInt.of(most), text);
    }

    private String names(Given given) {
        List<ConceptId> concepts =
                Arrays.stream(given.concepts()).mapToObj(postings::concept).toList();
        return Sentences.list(concepts, vocabulary);
    }

    private boolean isAllRoles(Given given) {
        return Arrays.stream(given.concepts()).allMatch(this::isRole);
    }

    private boolean isRole(int number) {
        return vocabulary
                .concept(postings.concept(number))
                .map(Concept::type)
                .filter(type -> type == ConceptType.ROLE)
                .isPresent();
    }

    private String label(int number) {
        return vocabulary.label(postings.concept(number));
    }
}
