package org.qualgraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qualgraph.query.PairListing;
import org.qualgraph.query.PayListing;
import org.qualgraph.query.RoleContrast;
import org.qualgraph.query.Trend;
import org.qualgraph.query.TrendListing;
import org.qualgraph.query.ValueListing;

/** Figures as a table, which goes out as JSON or CSV or is printed. Immutable. */
public final class FigureTable {
    /** The column that leads to the postings behind a row. */
    static final String LINK = "href";

    private final JsonObject facts;
    private final List<String> columns;
    private final List<ObjectNode> rows;

    /**
     * @param facts what is said of all rows, in the JSON only
     * @param columns such as {@code minimum.p50}, which is {@code p50} in an object {@code minimum} of the JSON
     * @param rows what is in each column; what a row lacks is an empty cell
     */
    FigureTable(JsonObject facts, List<String> columns, List<JsonObject> rows) {
        this.facts = facts;
        this.columns = List.copyOf(columns);
        this.rows = rows.stream().map(JsonObject::node).toList();
    }

    /** The commonest values of all postings. */
    public static FigureTable of(ValueListing listing) {
        return ValueFaces.values(listing);
    }

    /** The commonest values of each group. */
    public static FigureTable of(List<ValueListing> listings) {
        return ValueFaces.groups(listings);
    }

    public static FigureTable of(Trend trend) {
        return TrendFaces.trend(trend);
    }

    public static FigureTable of(TrendListing trends) {
        return TrendFaces.trends(trends);
    }

    public static FigureTable of(PairListing pairs) {
        return PairFaces.pairs(pairs);
    }

    public static FigureTable of(PayListing pay) {
        return PayFaces.pay(pay);
    }

    public static FigureTable of(RoleContrast skills) {
        return RoleFaces.skills(skills);
    }

    /** The names of the columns that people read: the addresses of postings are not among them. */
    public List<String> shownColumns() {
        return columns.stream().filter(column -> !column.equals(LINK)).toList();
    }

    /** The cells of {@link #shownColumns}, row by row. */
    public List<List<String>> shownRows() {
        return rows.stream()
                .map(row -> shownColumns().stream()
                        .map(column -> row.path(column).asText(""))
                        .toList())
                .toList();
    }

    public List<String> columns() {
        return columns;
    }

    /** The cells of all columns, row by row, as programs that take a text for a formula may have them. */
    public List<List<String>> safeRows() {
        return rows.stream()
                .map(row ->
                        columns.stream().map(column -> safe(row.path(column))).toList())
                .toList();
    }

    /** A text that a spreadsheet would run begins with an apostrophe, which a spreadsheet does not show. */
    private static String safe(JsonNode cell) {
        var text = cell.asText("");
        return cell.isTextual() && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The table as RFC 4180 has it, in UTF-8. */
    byte[] csv() {
        var lines = new StringBuilder(CsvLine.of(columns));
        safeRows().forEach(row -> lines.append(CsvLine.of(row)));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the JSON that the server sends, indented. */
    public void writeJson(OutputStream out) {
        JsonFace.write(json(), out);
    }

    JsonObject json() {
        return JsonObject.object().with(facts).list("rows", rows, FigureTable::nested);
    }

    private static JsonObject nested(ObjectNode row) {
        var object = JsonObject.object();
        row.properties().forEach(cell -> {
            int dot = cell.getKey().indexOf('.');
            if (dot < 0) {
                object.put(cell.getKey(), cell.getValue());
            } else {
                object.node()
                        .withObjectProperty(cell.getKey().substring(0, dot))
                        .set(cell.getKey().substring(dot + 1), cell.getValue());
            }
        });
        return object;
    }
}
