package org.qualgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Hit;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.MatchClass;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.query.UnderstoodProfile.Reading;
import org.qualgraph.query.UnderstoodProfile.Understood;
import org.qualgraph.query.UnderstoodProfile.Unsure;

/**
 * Understands what someone says of himself.
 *
 * <p>A string is an identifier, the name of a concept, or a name with a typo where the lookup is sure of it: its score is
 * at least {@link #SURE} and well above that of any other concept. Else it is not guessed; what it may mean is told. What
 * is retired stands for what replaces it, a concept of another taxonomy for ours that matches it exactly.
 */
public final class ReadProfile {
    /** Scores of names with typos are 0.9 times how likely the concept is meant: here, nine times of ten. */
    private static final double SURE = 0.81;

    /** What is less likely is no reading. */
    private static final double LIKELY = 0.3;

    /** So far must the next concept be below. */
    private static final double LEAD = 0.2;

    private static final int READINGS = 5;

    private static final Set<ConceptType> QUALIFICATIONS = Arrays.stream(ConceptType.values())
            .filter(ConceptType::isQualification)
            .collect(Collectors.toUnmodifiableSet());

    private final Vocabulary vocabulary;
    private final References references;
    private final LookUp lookUp;
    private final ReadPosting readPosting;

    ReadProfile(Vocabulary vocabulary, LookUp lookUp, ReadPosting readPosting) {
        this.vocabulary = vocabulary;
        this.references = new References(vocabulary);
        this.lookUp = lookUp;
        this.readPosting = readPosting;
    }

    /** What is understood of a profile. */
    public UnderstoodProfile understood(StatedProfile stated) {
        return new Understanding().of(stated);
    }

    /** One profile while it is understood. */
    private final class Understanding {
        private final HeldConcepts held = new HeldConcepts(references);
        private final List<Understood> names = new ArrayList<>();
        private final List<String> unresolved = new ArrayList<>();
        private final List<Unsure> unsure = new ArrayList<>();

        UnderstoodProfile of(StatedProfile stated) {
            stated.names().forEach(name -> resolve(name).ifPresent(held::add));
            stated.years().forEach((name, years) -> resolve(name).ifPresent(id -> held.addYears(id, years)));
            stated.inProgress()
                    .forEach(name -> resolve(name).ifPresent(id -> held.addStatus(id, DegreeStatus.IN_PROGRESS)));
            var cv = stated.cv().map(readPosting::readingOfCv);
            var found = cv.map(reading -> new CvReading(reading.extraction()));
            found.ifPresent(reading -> reading.addTo(held));
            var total = found.flatMap(CvReading::totalYears);
            return new UnderstoodProfile(
                    held.list(),
                    held.atLeast(stated.totalYears(), total),
                    total.filter(years -> stated.totalYears().isEmpty()).map(CvReading.Years::span),
                    names,
                    unresolved,
                    unsure,
                    cv);
        }

        private Optional<ConceptId> resolve(String written) {
            var found = identified(written).or(() -> named(written));
            if (found.isEmpty()) {
                unresolved.add(written);
            }
            return found;
        }

        private Optional<ConceptId> named(String written) {
            var hits =
                    lookUp.answer(new Lookup(written, QUALIFICATIONS, READINGS)).hits();
            var exact = hits.stream().filter(ReadProfile::hasTheName).findFirst();
            var meant = exact.or(() -> sure(hits));
            if (meant.isEmpty()) {
                tellReadings(written, hits);
            } else if (exact.isEmpty()) {
                names.add(understood(written, meant.get()));
            }
            return meant.flatMap(hit -> vocabulary.concept(hit.id())).map(concept -> ours(concept));
        }

        private Understood understood(String written, Hit hit) {
            var id = vocabulary.concept(hit.id()).map(concept -> ours(concept)).orElse(hit.id());
            var concept =
                    references.reference(id).orElseGet(() -> new ConceptReference(hit.id(), hit.type(), hit.label()));
            return new Understood(written, concept, hit.matched(), hit.score());
        }

        private void tellReadings(String written, List<Hit> hits) {
            var readings = hits.stream()
                    .filter(hit -> hit.score() >= LIKELY)
                    .map(hit -> new Reading(new ConceptReference(hit.id(), hit.type(), hit.label()), hit.score()))
                    .toList();
            if (!readings.isEmpty()) {
                unsure.add(new Unsure(written, readings));
            }
        }
    }

    private Optional<ConceptId> identified(String written) {
        var path = written.startsWith(ConceptId.BASE) ? written.substring(ConceptId.BASE.length()) : written;
        return path.isBlank() || path.startsWith(ConceptId.BASE)
                ? Optional.empty()
                : vocabulary
                        .current(new ConceptId(path))
                        .flatMap(vocabulary::concept)
                        .map(this::ours);
    }

    /** A concept of another taxonomy stands for ours that matches it exactly. */
    private ConceptId ours(Concept concept) {
        return vocabulary.sources(concept.id(), Relation.EXACT_MATCH).stream()
                .findFirst()
                .orElse(concept.id());
    }

    private static boolean hasTheName(Hit hit) {
        return hit.match() == MatchClass.EXACT || hit.match() == MatchClass.ALIAS;
    }

    /** The concept that is surely meant by a name with typos. */
    private Optional<Hit> sure(List<Hit> hits) {
        return hits.stream()
                .findFirst()
                .filter(hit -> hit.score() >= SURE && hit.edits().isPresent())
                .filter(best -> hits.stream()
                        .filter(hit -> !same(hit, best))
                        .allMatch(hit -> hit.score() <= best.score() - LEAD));
    }

    private boolean same(Hit one, Hit other) {
        return ours(one.id()).equals(ours(other.id()));
    }

    private ConceptId ours(ConceptId id) {
        return vocabulary.concept(id).map(this::ours).orElse(id);
    }
}
