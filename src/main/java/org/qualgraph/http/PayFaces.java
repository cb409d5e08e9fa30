package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualgraph.query.PayListing;
import org.qualgraph.query.PayListing.Amounts;

/** Pay as rows. */
final class PayFaces {
    private static final List<String> AMOUNTS = List.of("minimum", "maximum", "midpoint");

    private PayFaces() {}

    static FigureTable pay(PayListing listing) {
        boolean isGrouped = listing.rows().stream().anyMatch(row -> row.group().isPresent());
        return new FigureTable(
                object().put("postings", listing.postings())
                        .put("least", listing.least())
                        .put("suppressed", listing.suppressed())
                        .put("quantiles", PayListing.DEFINITION),
                columns(isGrouped ? List.of("group.id", "group.label", "group.postings") : List.of()),
                listing.rows().stream()
                        .map(row -> row(
                                row, row.group().map(group -> group.postings()).orElse(listing.postings())))
                        .toList());
    }

    private static List<String> columns(List<String> group) {
        var columns = new ArrayList<>(group);
        columns.addAll(List.of("currency", "unit", "postings", "share"));
        for (var amount : AMOUNTS) {
            columns.add(amount + ".postings");
            PayListing.PERCENTS.forEach(percent -> columns.add(amount + ".p" + percent));
        }
        columns.add(FigureTable.LINK);
        return columns;
    }

    private static JsonObject row(PayListing.Row pay, long of) {
        var row = object();
        pay.group().ifPresent(group -> ValueFaces.putGroup(group, row));
        row.put("currency", pay.unit().currency())
                .put("unit", pay.unit().unit().name())
                .put("postings", pay.postings())
                .score("share", (double) pay.postings() / of);
        put("minimum", pay.minimum(), row);
        put("maximum", pay.maximum(), row);
        put("midpoint", pay.midpoint(), row);
        return row.put(FigureTable.LINK, PostingAddress.of(pay.filter()));
    }

    private static void put(String name, Optional<Amounts> amounts, JsonObject row) {
        amounts.ifPresent(known -> {
            row.put(name + ".postings", known.postings());
            for (int i = 0; i < PayListing.PERCENTS.size(); i++) {
                row.put(
                        name + ".p" + PayListing.PERCENTS.get(i),
                        known.quantiles().get(i));
            }
        });
    }
}
