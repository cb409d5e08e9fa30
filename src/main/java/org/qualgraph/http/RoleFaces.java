package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;

import java.util.List;
import org.qualgraph.query.CountedValue;
import org.qualgraph.query.RoleContrast;
import org.qualgraph.query.RoleContrast.Neighbours;
import org.qualgraph.query.SimilarRoles;
import org.qualgraph.query.SimilarRoles.SimilarRole;

/** What roles ask for: as rows, and as JSON. */
final class RoleFaces {
    private static final List<String> COLUMNS = List.of(
            "id",
            "label",
            "postings",
            "share",
            "necessity.minimum",
            "necessity.preferred",
            "necessity.mentioned",
            "neighbours.postings",
            "neighbours.share",
            "logOdds",
            "z",
            "vocabulary",
            FigureTable.LINK);

    private RoleFaces() {}

    static FigureTable skills(RoleContrast listing) {
        long neighbours = listing.neighbours().postings();
        return new FigureTable(
                object().put("role", counted(listing.role()))
                        .put("comparedWith", neighbours(listing.neighbours()))
                        .put("total", listing.total()),
                COLUMNS,
                listing.skills().stream().map(skill -> row(skill, neighbours)).toList());
    }

    private static JsonObject row(RoleContrast.Skill skill, long neighbours) {
        var row = ValueFaces.row(skill.asked()).put("neighbours.postings", skill.others());
        if (neighbours > 0) {
            row.score("neighbours.share", (double) skill.others() / neighbours);
        }
        skill.distinction()
                .ifPresent(distinction -> row.put("logOdds", TrendFaces.decimal(distinction.logOdds()))
                        .put("z", TrendFaces.decimal(distinction.z())));
        return row.put("vocabulary", skill.vocabulary().map(JsonObject::word));
    }

    private static JsonObject neighbours(Neighbours neighbours) {
        return object().list("below", neighbours.below(), ConceptFaces::reference)
                .put("postings", neighbours.postings())
                .list("roles", neighbours.roles(), RoleFaces::counted);
    }

    /** A role or skill with its postings and the way to them. */
    private static JsonObject counted(CountedValue value) {
        return object().put("id", value.value())
                .put("label", value.label())
                .put("postings", value.postings())
                .put(FigureTable.LINK, PostingAddress.of(value.filter()));
    }

    static JsonObject similar(SimilarRoles listing) {
        return object().put("role", counted(listing.role())).list("similar", listing.similar(), RoleFaces::similar);
    }

    private static JsonObject similar(SimilarRole similar) {
        return counted(similar.role())
                .score("score", similar.likeness())
                .put("text", similar.text())
                .list("shared", similar.shared(), RoleFaces::skill)
                .list("missing", similar.missing(), RoleFaces::skill);
    }

    private static JsonObject skill(SimilarRoles.Skill skill) {
        var here = share(skill.here()).put("vocabulary", skill.vocabularyHere().map(JsonObject::word));
        var there =
                share(skill.there()).put("vocabulary", skill.vocabularyThere().map(JsonObject::word));
        return object().put("id", skill.there().value())
                .put("label", skill.there().label())
                .put("here", here)
                .put("there", there);
    }

    private static JsonObject share(CountedValue value) {
        return object().put("postings", value.postings())
                .score("share", value.share())
                .put(FigureTable.LINK, PostingAddress.of(value.filter()));
    }
}
