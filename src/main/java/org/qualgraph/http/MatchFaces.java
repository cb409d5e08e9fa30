package org.qualgraph.http;

import java.util.List;
import org.qualgraph.query.AssessedDemand;
import org.qualgraph.query.GapStatus;
import org.qualgraph.query.MatchListing;
import org.qualgraph.query.MatchListing.Match;
import org.qualgraph.query.MatchListing.OfPosting;
import org.qualgraph.query.MatchListing.OfRole;
import org.qualgraph.query.MatchPlace;

/** Postings and roles that a profile was matched with as JSON. */
final class MatchFaces {
    private MatchFaces() {}

    static JsonObject listing(MatchListing listing) {
        return ProfileFaces.understood(listing.understood())
                .put("total", listing.total())
                .list("matches", listing.matches(), MatchFaces::match)
                .put("next", listing.next().map(MatchPlace::text));
    }

    private static JsonObject match(Match match) {
        var coverage = match.coverage();
        return subject(match)
                .score("score", match.place().score())
                .score("coverage", coverage.coverage())
                .put("summary", GapFaces.summary(coverage))
                .list("met", with(match, GapStatus.MET), GapFaces::demand)
                .list("nearlyMet", with(match, GapStatus.NEARLY_MET), GapFaces::demand)
                .list("unmet", with(match, GapStatus.UNMET), GapFaces::demand);
    }

    private static JsonObject subject(Match match) {
        return switch (match.subject()) {
            case OfRole role -> ConceptFaces.reference(role.role());
            case OfPosting posting -> PostingFaces.summary(posting.summary(), posting.role());
        };
    }

    private static List<AssessedDemand> with(Match match, GapStatus status) {
        return match.demands().stream()
                .filter(demand -> demand.status() == status)
                .toList();
    }
}
