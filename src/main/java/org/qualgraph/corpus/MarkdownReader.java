package org.qualgraph.corpus;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A file of Markdown is one posting; its front matter gives the fields, and sections where it holds text. */
final class MarkdownReader implements PostingReader {

    @Override
    public void read(Input input, ReadOptions options, Consumer<Outcome> sink) throws IOException {
        var mapping = new ColumnMapping(options);
        WholeFile.read(input, options, sink, bytes -> {
            var columns = FrontMatter.split(StrictText.utf8(bytes)).columns();
            return List.of(mapping.outcome(input.entry(1), columns, MarkdownText::of));
        });
    }
}
