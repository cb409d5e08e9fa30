package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;
import static org.qualgraph.http.JsonObject.word;

import java.util.List;
import java.util.stream.Stream;
import org.qualgraph.model.Necessity;
import org.qualgraph.query.CountedValue;
import org.qualgraph.query.ValueListing;

/** Counted values as rows. */
final class ValueFaces {
    private static final List<String> GROUP = List.of("group.id", "group.label", "group.postings");
    private static final List<String> COLUMNS = List.of(
            "id",
            "label",
            "postings",
            "share",
            "necessity.minimum",
            "necessity.preferred",
            "necessity.mentioned",
            FigureTable.LINK);

    private ValueFaces() {}

    static FigureTable values(ValueListing listing) {
        return new FigureTable(
                object().put("postings", listing.postings()).put("total", listing.total()),
                columns(listing.values()),
                listing.values().stream().map(ValueFaces::row).toList());
    }

    static FigureTable groups(List<ValueListing> listings) {
        var values =
                listings.stream().flatMap(listing -> listing.values().stream()).toList();
        return new FigureTable(
                object().put("groups", listings.size()),
                Stream.concat(GROUP.stream(), columns(values).stream()).toList(),
                listings.stream().flatMap(ValueFaces::rows).toList());
    }

    private static Stream<JsonObject> rows(ValueListing listing) {
        return listing.values().stream().map(value -> {
            var row = object();
            listing.group().ifPresent(group -> putGroup(group, row));
            return row.with(row(value));
        });
    }

    static void putGroup(CountedValue group, JsonObject row) {
        row.put("group.id", group.value()).put("group.label", group.label()).put("group.postings", group.postings());
    }

    /** What postings do not ask for has no necessity. */
    private static List<String> columns(List<CountedValue> values) {
        boolean isAsked = values.stream().anyMatch(value -> !value.byNecessity().isEmpty());
        return COLUMNS.stream()
                .filter(column -> isAsked || !column.startsWith("necessity"))
                .toList();
    }

    static JsonObject row(CountedValue value) {
        var row = object().put("id", value.value())
                .put("label", value.label())
                .put("postings", value.postings())
                .score("share", value.share());
        for (var necessity : Necessity.values()) {
            var count = value.byNecessity().get(necessity);
            if (count != null) {
                row.put("necessity." + word(necessity), count);
            }
        }
        return row.put(FigureTable.LINK, PostingAddress.of(value.filter()));
    }
}
