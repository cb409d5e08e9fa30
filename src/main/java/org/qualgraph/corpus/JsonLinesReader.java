package org.qualgraph.corpus;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Every line of JSON Lines is an entry; a broken line costs only itself. */
final class JsonLinesReader implements PostingReader {

    @Override
    public void read(Input input, ReadOptions options, Consumer<Outcome> sink) throws IOException {
        var mapping = new ColumnMapping(options);
        var lines = new Lines(input.stream(), options.entryLimit());
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            outcome(input, line.get(), mapping, options).ifPresent(sink);
        }
    }

    private static Optional<Outcome> outcome(Input input, Lines.Line line, ColumnMapping mapping, ReadOptions options) {
        var source = input.entry(line.number());
        try {
            if (line.overlong()) {
                throw UnreadablePostingException.overlong(options.entryLimit());
            }
            var text = StrictText.utf8(line.bytes());
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(JsonEntry.outcome(source, JsonEntry.parse(text), mapping));
        } catch (UnreadablePostingException e) {
            return Optional.of(new Outcome.Reject(source, e.reason(), Input.excerpt(line.bytes())));
        }
    }
}
