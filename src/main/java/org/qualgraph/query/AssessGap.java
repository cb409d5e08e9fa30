package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.ConceptId;
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

    AssessGap(Closeness closeness, ReadProfile readProfile, ReadPosting readPosting, BrowsePostings browsePostings) {
        this.vocabulary = closeness.vocabulary();
        this.references = new References(vocabulary);
        this.closeness = closeness;
        this.readProfile = readProfile;
        this.readPosting = readPosting;
        this.browsePostings = browsePostings;
    }

    /**
     * Holds a profile against a target.
     *
     * @throws UnknownConceptException where the role is not held
     * @throws RetiredConceptException where the role is retired and nothing replaces it
     * @throws UnknownPostingException where the posting is not held
     */
    public GapReport report(StatedProfile stated, GapTarget target) {
        return switch (target) {
            case GapTarget.OfPosting stored -> report(stated, reading(stored.posting()));
            case GapTarget.OfText text -> report(stated, readPosting.reading(text.posting()));
            case GapTarget.OfRole role -> report(stated, role.role());
        };
    }

    private PostingReading reading(PostingId id) {
        return browsePostings
                .posting(id)
                .orElseThrow(() -> new UnknownPostingException(id))
                .reading();
    }

    private GapReport report(StatedProfile stated, ConceptId role) {
        var held = references.required(role);
        return report(stated, held.label(), Optional.empty(), new Demands(vocabulary).of(held.id()));
    }

    private GapReport report(StatedProfile stated, PostingReading reading) {
        var title = reading.extraction().header().title();
        return report(stated, title, Optional.of(reading), new Demands(vocabulary).of(reading));
    }

    private GapReport report(
            StatedProfile stated, String title, Optional<PostingReading> posting, List<Demand> demands) {
        var understood = readProfile.understood(stated);
        var assessment = new Assessment(new Profile(closeness, understood.held(), understood.totalYears()));
        return new GapReport(
                understood,
                title,
                posting,
                demands.stream().map(assessment::assess).toList());
    }
}
