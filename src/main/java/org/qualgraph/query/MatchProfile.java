package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualgraph.index.posting.RankedPosting;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.query.MatchListing.Match;
import org.qualgraph.query.MatchListing.OfPosting;
import org.qualgraph.query.MatchListing.OfRole;

/**
 * Ranks all postings or roles by how well a profile covers them. The scan over coded requirements decides the order; what
 * is shown of the best is the assessment of {@link AssessGap}, which comes to the same.
 */
public final class MatchProfile {
    private final Vocabulary vocabulary;
    private final References references;
    private final Closeness closeness;
    private final ReadProfile readProfile;
    private final BrowsePostings browsePostings;
    private final CodedShapes shapes;
    private @Nullable List<RoleDemands> roles;

    MatchProfile(Closeness closeness, ReadProfile readProfile, BrowsePostings browsePostings, CodedShapes shapes) {
        this.vocabulary = closeness.vocabulary();
        this.references = new References(vocabulary);
        this.closeness = closeness;
        this.readProfile = readProfile;
        this.browsePostings = browsePostings;
        this.shapes = shapes;
    }

    private record RoleDemands(ConceptReference role, List<Demand> demands) {}

    /**
     * A page of the ranking. A posting that repeats another is left out, and so is a role of which no skill is known.
     *
     * @throws UnknownConceptException where the filter names a concept that is not held
     * @throws RetiredConceptException where it names one that is retired and nothing replaces it
     */
    public MatchListing match(MatchQuestion question) {
        var understood = readProfile.understood(question.profile());
        var profile = new Profile(closeness, understood.held(), understood.totalYears());
        return switch (question.target()) {
            case POSTINGS -> postings(question, understood, profile);
            case ROLES -> roles(question, understood, profile);
        };
    }

    private MatchListing postings(MatchQuestion question, UnderstoodProfile understood, Profile profile) {
        var page = shapes.index()
                .rank(
                        browsePostings.current(question.filter()),
                        shapes.assessment(profile),
                        question.after().flatMap(MatchPlace::ofPosting),
                        question.limit());
        var assessment = new Assessment(profile);
        var matches = page.postings().stream()
                .map(posting -> match(posting, assessment))
                .toList();
        return listing(question, understood, matches, page.total());
    }

    private Match match(RankedPosting posting, Assessment assessment) {
        var demands = new Demands(vocabulary).of(posting.requirements());
        var role = posting.summary().role().flatMap(vocabulary::current).flatMap(references::reference);
        return new Match(
                new OfPosting(posting.summary(), role),
                demands.stream().map(assessment::assess).toList(),
                MatchPlace.of(posting.place()));
    }

    private MatchListing roles(MatchQuestion question, UnderstoodProfile understood, Profile profile) {
        var assessment = new Assessment(profile);
        var all = roles();
        var matches = all.stream()
                .map(role -> match(role, assessment))
                .filter(match -> question.after()
                        .filter(after -> MatchPlace.BEST_FIRST.compare(match.place(), after) <= 0)
                        .isEmpty())
                .sorted((one, other) -> MatchPlace.BEST_FIRST.compare(one.place(), other.place()))
                .limit(question.limit())
                .toList();
        return listing(question, understood, matches, all.size());
    }

    private static Match match(RoleDemands role, Assessment assessment) {
        var assessed = role.demands().stream().map(assessment::assess).toList();
        var id = role.role().id().value();
        return new Match(
                new OfRole(role.role()),
                assessed,
                new MatchPlace(Coverage.of(assessed).score(), id));
    }

    private static MatchListing listing(
            MatchQuestion question, UnderstoodProfile understood, List<Match> matches, long total) {
        var next = matches.size() == question.limit()
                ? Optional.of(matches.getLast().place())
                : Optional.<MatchPlace>empty();
        return new MatchListing(understood, matches, total, next);
    }

    /** Our roles with what they ask for, made when it is asked for first. */
    private synchronized List<RoleDemands> roles() {
        var known = roles;
        if (known == null) {
            known = vocabulary.own().concepts().stream()
                    .filter(concept -> concept.type() == ConceptType.ROLE)
                    .map(this::demands)
                    .filter(role -> !role.demands().isEmpty())
                    .toList();
            roles = known;
        }
        return known;
    }

    private RoleDemands demands(Concept role) {
        return new RoleDemands(
                new ConceptReference(role.id(), role.type(), role.label()), new Demands(vocabulary).of(role.id()));
    }
}
