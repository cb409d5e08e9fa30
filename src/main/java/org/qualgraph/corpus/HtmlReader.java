package org.qualgraph.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A web page is one posting: the schema.org JobPosting in it, or where it has none, its readable text. A page with
 * several JobPostings is as many entries.
 */
final class HtmlReader implements PostingReader {

    @Override
    public void read(Input input, ReadOptions options, Consumer<Outcome> sink) throws IOException {
        var mapping = new ColumnMapping(options);
        WholeFile.read(input, options, sink, bytes -> outcomes(input, HtmlPage.parse(bytes), mapping));
    }

    private static List<Outcome> outcomes(Input input, HtmlPage page, ColumnMapping mapping) {
        var jobs = SchemaOrgJobs.of(page.document());
        if (jobs.isEmpty()) {
            return List.of(mapping.outcome(input.entry(1), page.columns(), UnaryOperator.identity()));
        }
        var outcomes = new ArrayList<Outcome>();
        for (var job : jobs) {
            var columns = JsonColumns.of(job);
            if (jobs.size() == 1 && !job.has("description")) {
                columns.add(page.body());
            }
            outcomes.add(mapping.outcome(input.entry(outcomes.size() + 1), columns, ReadableText::of));
        }
        return outcomes;
    }
}
