package org.qualgraph.corpus;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A file of plain text is one posting, its text as it stands. */
final class PlainTextReader implements PostingReader {

    @Override
    public void read(Input input, ReadOptions options, Consumer<Outcome> sink) throws IOException {
        var mapping = new ColumnMapping(options);
        WholeFile.read(input, options, sink, bytes -> {
            var body = new Column(Column.BODY, StrictText.utf8(bytes));
            return List.of(mapping.outcome(input.entry(1), List.of(body), UnaryOperator.identity()));
        });
    }
}
