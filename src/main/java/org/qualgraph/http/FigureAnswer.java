package org.qualgraph.http;

import java.util.List;
import java.util.function.Supplier;

/** Figures as an answer: as JSON, or as CSV where a client likes that better or the address ends in {@code .csv}. */
final class FigureAnswer {
    private static final String CSV = "text/csv";

    private FigureAnswer() {}

    static void csv(Exchange exchange, Supplier<FigureTable> figures) {
        send(exchange, CSV, figures);
    }

    static void chosen(Exchange exchange, Supplier<FigureTable> figures) {
        send(exchange, exchange.choose(List.of(Exchange.JSON, CSV)), figures);
    }

    private static void send(Exchange exchange, String mediaType, Supplier<FigureTable> figures) {
        exchange.answer(mediaType, () -> {
            var table = figures.get();
            if (!mediaType.equals(CSV)) {
                return JsonFace.bytes(table.json().node());
            }
            exchange.header("Content-Disposition", "attachment; filename=\"statistics.csv\"");
            return table.csv();
        });
    }
}
