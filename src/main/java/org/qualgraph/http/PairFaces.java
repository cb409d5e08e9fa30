package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;

import java.util.List;
import org.qualgraph.query.CountedValue;
import org.qualgraph.query.PairListing;

/** Pairs of concepts as rows. */
final class PairFaces {
    private PairFaces() {}

    static FigureTable pairs(PairListing listing) {
        return new FigureTable(
                object().put("postings", listing.postings())
                        .put("considered", listing.considered())
                        .put("total", listing.total()),
                List.of(
                        "first.id",
                        "first.label",
                        "first.postings",
                        "second.id",
                        "second.label",
                        "second.postings",
                        "postings",
                        "share",
                        "lift",
                        "low",
                        "high",
                        "likelihood",
                        FigureTable.LINK),
                listing.pairs().stream().map(PairFaces::row).toList());
    }

    private static JsonObject row(PairListing.Pair pair) {
        var row = object();
        put("first", pair.first(), row);
        put("second", pair.second(), row);
        var association = pair.association();
        return row.put("postings", pair.together())
                .score("share", (double) pair.together() / pair.first().of())
                .put("lift", TrendFaces.decimal(association.lift()))
                .put("low", TrendFaces.decimal(association.low()))
                .put("high", TrendFaces.decimal(association.high()))
                .put("likelihood", TrendFaces.decimal(association.likelihood()))
                .put(FigureTable.LINK, PostingAddress.of(pair.filter()));
    }

    private static void put(String name, CountedValue value, JsonObject row) {
        row.put(name + ".id", value.value())
                .put(name + ".label", value.label())
                .put(name + ".postings", value.postings());
    }
}
