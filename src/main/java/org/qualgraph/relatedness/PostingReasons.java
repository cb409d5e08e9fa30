package org.qualgraph.relatedness;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.ConceptId;
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
                        "Asked for by the postings that come closest to " + names(given));
            default ->
                new Reason(kind, weight, OptionalInt.empty(), "Asked for in the same company as " + names(given));
        };
    }

    private Reason coRequired(double weight, Given given, int other) {
        var counts = given.complements();
        var parts = parts(
                counts,
                other,
                i -> counts[i][other] + " of " + Sentences.postings(given.asking(i)) + " that ask for "
                        + label(given.concepts()[i]));
        return counted(ReasonKind.CO_REQUIRED, weight, counts, other, "Asked for together in " + parts);
    }

    private Reason substitute(double weight, Given given, int other) {
        var counts = given.substitutes();
        var parts =
                parts(counts, other, i -> label(given.concepts()[i]) + " in " + Sentences.postings(counts[i][other]));
        return counted(ReasonKind.SUBSTITUTE, weight, counts, other, "Named as an alternative to " + parts);
    }

    /** What is said of each given concept that has a count. */
    private static String parts(int[][] counts, int other, IntFunction<String> part) {
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i][other] > 0)
                .mapToObj(part)
                .collect(Collectors.joining(", "));
    }

    private static Reason counted(ReasonKind kind, double weight, int[][] counts, int other, String text) {
        return new Reason(kind, weight, OptionalInt.of(most(counts, other)), text);
    }

    /** Postings that ask for several of the given concepts must not count twice. */
    private static int most(int[][] counts, int other) {
        return Arrays.stream(counts).mapToInt(ofOne -> ofOne[other]).max().orElse(0);
    }

    private String names(Given given) {
        List<ConceptId> concepts =
                Arrays.stream(given.concepts()).mapToObj(postings::concept).toList();
        return Sentences.list(concepts, vocabulary);
    }

    private String label(int number) {
        return vocabulary.label(postings.concept(number));
    }
}
