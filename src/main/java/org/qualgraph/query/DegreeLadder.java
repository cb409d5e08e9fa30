package org.qualgraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.query.ConceptMatch.Via;
import org.qualgraph.query.ConceptMatch.ViaKind;
import org.qualgraph.query.Profile.Way;
import org.qualgraph.query.UnderstoodProfile.Held;

/**
 * The degrees of a profile against one that is asked for, by their ISCED levels. A higher degree meets a lower one;
 * another one of the same level, the next lower one, and one that is studied for where it must be completed, nearly do.
 * Whoever studies for more than a bachelor's degree has one.
 */
final class DegreeLadder {
    /** The ISCED level of a bachelor's degree. */
    private static final int FIRST_DEGREE = 6;

    private final Vocabulary vocabulary;
    private final List<Held> degrees;

    DegreeLadder(Vocabulary vocabulary, Collection<Held> held) {
        this.vocabulary = vocabulary;
        this.degrees = held.stream()
                .filter(each -> each.concept().type() == ConceptType.DEGREE)
                .toList();
    }

    /** The best way to a degree; empty where no degree is wanted, or none is near. */
    Optional<Way> way(ConceptId wanted, DegreeStatus needed) {
        return degrees.stream()
                .flatMap(degree -> way(degree, wanted, needed).stream())
                .min(Comparator.comparing(Way::status)
                        .thenComparing(way -> way.via().orElseThrow().kind()));
    }

    private Optional<Way> way(Held degree, ConceptId wanted, DegreeStatus needed) {
        var kind = kind(degree.concept().id(), wanted);
        boolean isUnfinished =
                needed == DegreeStatus.COMPLETED && degree.status().equals(Optional.of(DegreeStatus.IN_PROGRESS));
        return kind.flatMap(way -> isUnfinished ? unfinished(way, degree, wanted) : finished(way, degree));
    }

    private static Optional<Way> finished(ViaKind kind, Held degree) {
        var isMet = kind == ViaKind.EXACT || kind == ViaKind.HIGHER_DEGREE;
        return Optional.of(way(isMet ? GapStatus.MET : GapStatus.NEARLY_MET, kind, degree));
    }

    private Optional<Way> unfinished(ViaKind kind, Held degree, ConceptId wanted) {
        return switch (kind) {
            case HIGHER_DEGREE ->
                level(wanted).orElse(0) <= FIRST_DEGREE
                        ? finished(kind, degree)
                        : Optional.of(way(GapStatus.NEARLY_MET, kind, degree));
            case EXACT, EQUAL_DEGREE -> Optional.of(way(GapStatus.NEARLY_MET, kind, degree));
            case IMPLIES, NARROWER, SUBSTITUTE, BROADER, RELATED, LOWER_DEGREE -> Optional.empty();
        };
    }

    private static Way way(GapStatus status, ViaKind kind, Held degree) {
        return new Way(status, Optional.of(new Via(kind, degree.concept(), OptionalInt.empty())), degree.status());
    }

    private Optional<ViaKind> kind(ConceptId has, ConceptId wanted) {
        if (has.equals(wanted)) {
            return Optional.of(ViaKind.EXACT);
        }
        var held = level(has);
        var asked = level(wanted);
        if (held.isEmpty() || asked.isEmpty()) {
            return Optional.empty();
        }
        int above = held.getAsInt() - asked.getAsInt();
        if (above > 0) {
            return Optional.of(ViaKind.HIGHER_DEGREE);
        }
        return switch (above) {
            case 0 -> Optional.of(ViaKind.EQUAL_DEGREE);
            case -1 -> Optional.of(ViaKind.LOWER_DEGREE);
            default -> Optional.empty();
        };
    }

    private OptionalInt level(ConceptId id) {
        return vocabulary
                .concept(id)
                .map(Concept::notes)
                .map(Concept.Notes::level)
                .orElse(OptionalInt.empty());
    }
}
