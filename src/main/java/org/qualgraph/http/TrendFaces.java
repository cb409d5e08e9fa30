package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.qualgraph.model.ShareChange;
import org.qualgraph.query.CountedValue;
import org.qualgraph.query.Trend;
import org.qualgraph.query.TrendListing;

/** Changes over time as rows. */
final class TrendFaces {
    private static final MathContext DIGITS = new MathContext(4);

    private TrendFaces() {}

    static FigureTable trend(Trend trend) {
        var facts = object().put("id", trend.concept().value())
                .put("label", trend.concept().label())
                .put("postings", trend.concept().postings())
                .put("of", trend.concept().of())
                .put("undated", trend.undated())
                .put("direction", trend.direction().map(JsonObject::word));
        trend.test().ifPresent(test -> facts.put("test", tested(test)));
        return new FigureTable(
                facts,
                List.of("month", "postings", "of", "share", FigureTable.LINK),
                trend.months().stream().map(TrendFaces::month).toList());
    }

    private static JsonObject month(CountedValue month) {
        return object().put("month", month.value())
                .put("postings", month.postings())
                .put("of", month.of())
                .score("share", month.share())
                .put(FigureTable.LINK, PostingAddress.of(month.filter()));
    }

    static FigureTable trends(TrendListing listing) {
        return new FigureTable(
                object().put("postings", listing.postings()).put("tested", listing.tested()),
                List.of(
                        "id",
                        "label",
                        "postings",
                        "share",
                        "direction",
                        "change",
                        "low",
                        "high",
                        "z",
                        "p",
                        "q",
                        "months",
                        FigureTable.LINK),
                listing.trends().stream().map(TrendFaces::row).toList());
    }

    private static JsonObject row(Trend trend) {
        var concept = trend.concept();
        var row = object().put("id", concept.value())
                .put("label", concept.label())
                .put("postings", concept.postings())
                .score("share", concept.share())
                .put("direction", trend.direction().map(JsonObject::word));
        trend.test().ifPresent(test -> row.with(tested(test)));
        trend.q().ifPresent(q -> row.put("q", probability(q)));
        return row.put(FigureTable.LINK, PostingAddress.of(concept.filter()));
    }

    /** A change is a share a month. */
    private static JsonObject tested(ShareChange test) {
        return object().put("change", decimal(test.change()))
                .put("low", decimal(test.low()))
                .put("high", decimal(test.high()))
                .put("z", decimal(test.z()))
                .put("p", probability(test.p()))
                .put("months", test.times());
    }

    /** Four digits tell enough. */
    static DecimalNode decimal(double value) {
        return DecimalNode.valueOf(BigDecimal.valueOf(value).round(DIGITS));
    }

    /** It may be very small, which reads better with an exponent. */
    private static DoubleNode probability(double value) {
        return DoubleNode.valueOf(new BigDecimal(value).round(DIGITS).doubleValue());
    }
}
