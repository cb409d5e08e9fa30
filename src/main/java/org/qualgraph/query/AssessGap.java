package org.qualgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.MatchClass;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/** Tells what of a posting or role a profile meets, nearly meets and lacks. */
public final class AssessGap {
    private static final Set<ConceptType> QUALIFICATIONS = Arrays.stream(ConceptType.values())
            .filter(ConceptType::isQualification)
            .collect(Collectors.toUnmodifiableSet());

    private final Vocabulary vocabulary;
    private final References references;
    private final LookUp lookUp;
    private final ReadPosting readPosting;
    private final BrowsePostings browsePostings;

    AssessGap(Vocabulary vocabulary, LookUp lookUp, ReadPosting readPosting, BrowsePostings browsePostings) {
        this.vocabulary = vocabulary;
        this.references = new References(vocabulary);
        this.lookUp = lookUp;
        this.readPosting = readPosting;
        this.browsePostings = browsePostings;
    }

    /**
     * Holds a profile against a target.
     *
     * @param profile identifiers of concepts, or names that are taken where they are exactly a concept's; what is
     *     retired stands for what replaces it
     * @throws UnknownConceptException where the role is not held
     * @throws RetiredConceptException where the role is retired and nothing replaces it
     * @throws UnknownPostingException where the posting is not held
     */
    public GapReport report(List<String> profile, GapTarget target) {
        return switch (target) {
            case GapTarget.OfPosting stored -> report(profile, reading(stored.posting()));
            case GapTarget.OfText text -> report(profile, readPosting.reading(text.posting()));
            case GapTarget.OfRole role -> report(profile, role.role());
        };
    }

    private PostingReading reading(PostingId id) {
        return browsePostings
                .posting(id)
                .orElseThrow(() -> new UnknownPostingException(id))
                .reading();
    }

    private GapReport report(List<String> profile, ConceptId role) {
        var held = references.required(role);
        return report(profile, held.label(), Optional.empty(), new Demands(vocabulary).of(held.id()));
    }

    private GapReport report(List<String> profile, PostingReading reading) {
        var title = reading.extraction().header().title();
        return report(profile, title, Optional.of(reading), new Demands(vocabulary).of(reading));
    }

    private GapReport report(
            List<String> profile, String title, Optional<PostingReading> posting, List<Demand> demands) {
        var held = new LinkedHashSet<ConceptId>();
        var unresolved = new ArrayList<String>();
        profile.forEach(written -> resolve(written).ifPresentOrElse(held::add, () -> unresolved.add(written)));
        var assessment = new Assessment(new Profile(vocabulary, held));
        return new GapReport(
                references.references(held),
                unresolved,
                title,
                posting,
                demands.stream().map(assessment::assess).toList());
    }

    private Optional<ConceptId> resolve(String written) {
        if (written.isBlank() || written.equals(ConceptId.BASE)) {
            return Optional.empty();
        }
        var id = ConceptId.ofIri(written);
        return vocabulary
                .current(id)
                .flatMap(vocabulary::concept)
                .map(this::ours)
                .or(() -> named(written));
    }

    /** A concept of another taxonomy stands for ours that matches it exactly. */
    private ConceptId ours(Concept concept) {
        return vocabulary.sources(concept.id(), Relation.EXACT_MATCH).stream()
                .findFirst()
                .orElse(concept.id());
    }

    private Optional<ConceptId> named(String written) {
        return lookUp.answer(new Lookup(written, QUALIFICATIONS, 1)).hits().stream()
                .filter(hit -> hit.match() == MatchClass.EXACT || hit.match() == MatchClass.ALIAS)
                .findFirst()
                .flatMap(hit -> vocabulary.concept(hit.id()))
                .map(this::ours);
    }
}
