package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.Vocabulary;

/** Tells what of a posting or role a profile meets, nearly meets and lacks. */
public final class AssessGap {
    private final Vocabulary vocabulary;
    private final References references;
    private final ReadProfile readProfile;
    private final Closeness closeness;
    private final ReadPosting readPosting;
    private final BrowsePostings browsePostings;
    private final CodedShapes shapes;

    AssessGap(
            Closeness closeness,
            ReadProfile readProfile,
            ReadPosting readPosting,
            BrowsePostings browsePostings,
            CodedShapes shapes) {
        this.vocabulary = closeness.vocabulary();
        this.references = new References(vocabulary);
        this.closeness = closeness;
        this.readProfile = readProfile;
        this.readPosting = readPosting;
        this.browsePostings = browsePostings;
        this.shapes = shapes;
    }

    /** Holds a profile against a target. Throws what the other throws. */
    public GapReport report(StatedProfile stated, GapTarget target) {
        return report(stated, target, StepsWanted.NONE);
    }

    /**
     * Holds a profile against a target.
     *
     * @throws UnknownConceptException where a role is not held
     * @throws RetiredConceptException where a role is retired and nothing replaces it
     * @throws UnknownPostingException where the posting is not held
     */
    public GapReport report(StatedProfile stated, GapTarget target, StepsWanted steps) {
        return switch (target) {
            case GapTarget.OfPosting stored -> report(stated, reading(stored.posting()), steps);
            case GapTarget.OfText text -> report(stated, readPosting.reading(text.posting()), steps);
            case GapTarget.OfRole role -> report(stated, role.role(), steps);
        };
    }

    private PostingReading reading(PostingId id) {
        return browsePostings
                .posting(id)
                .orElseThrow(() -> new UnknownPostingException(id))
                .reading();
    }

    private GapReport report(StatedProfile stated, ConceptId role, StepsWanted steps) {
        var held = references.required(role);
        var found = new Found(
                held.label(), Optional.empty(), new Demands(vocabulary).of(held.id()), Optional.of(held.id()));
        return report(stated, found, steps);
    }

    private GapReport report(StatedProfile stated, PostingReading reading, StepsWanted steps) {
        var header = reading.extraction().header();
        var found = new Found(header.title(), Optional.of(reading), new Demands(vocabulary).of(reading), header.role());
        return report(stated, found, steps);
    }

    /** What was found of a target. */
    private record Found(
            String title, Optional<PostingReading> posting, List<Demand> demands, Optional<ConceptId> role) {}

    private GapReport report(StatedProfile stated, Found found, StepsWanted steps) {
        var understood = readProfile.understood(stated);
        var profile = new Profile(closeness, understood.held(), understood.totalYears());
        var assessment = new Assessment(profile);
        return new GapReport(
                understood,
                found.title(),
                found.posting(),
                found.demands().stream().map(assessment::assess).toList(),
                steps.role().or(found::role).filter(role -> steps.most() > 0).map(role -> steps(profile, role, steps)));
    }

    private NextSteps steps(Profile profile, ConceptId role, StepsWanted wanted) {
        var held = references.required(role);
        var filter = browsePostings.current(PostingFilter.ALL.ofRoles(Set.of(held.id())));
        var search = new StepSearch(closeness, shapes, shapes.postings(filter), profile);
        int open = search.open();
        double coverage = search.coverage();
        var steps = wanted.order() == NextSteps.Order.SEQUENCE
                ? search.sequence(wanted.most())
                : search.alternatives(wanted.most());
        return new NextSteps(held, search.size(), open, coverage, wanted.order(), steps);
    }
}
