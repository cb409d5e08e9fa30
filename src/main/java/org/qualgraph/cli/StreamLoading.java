package org.qualgraph.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.qualgraph.corpus.Corpora;
import org.qualgraph.corpus.Format;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.query.CorpusReport;
import org.qualgraph.query.LoadCorpus;

/** One load of a corpus from an open stream into a home, as the command line loads, with its report in the home. */
final class StreamLoading {
    private static final int REPORTED_REJECTS = 100;

    private final Home home;
    private final LoadCorpus.Source source;
    private final ReadOptions options;
    private final FirstRejects rejects = new FirstRejects(REPORTED_REJECTS);
    private final LoadTally tally = LoadTally.startingNow(OptionalLong.empty());

    /**
     * Reads nothing yet.
     *
     * @throws org.qualgraph.model.QualGraphException where the name, the format or a mapping is wrong
     */
    StreamLoading(Home home, LoadCorpus.Source source) {
        GraphStore.requireUsableName(source.corpus());
        this.home = home;
        this.source = source;
        this.options = options(source).withProgress(tally::readBytes);
    }

    /** What was done, and why it is not all. */
    record End(CorpusReport report, Optional<Throwable> failure) {}

    private static ReadOptions options(LoadCorpus.Source source) {
        var options = source.format()
                .map(name -> Format.labelled(name).orElseThrow(() -> new UnknownFormatException(name)))
                .map(ReadOptions.DEFAULTS::withFormat)
                .orElse(ReadOptions.DEFAULTS);
        for (var mapping : source.mappings()) {
            options = options.withMapping(mapping);
        }
        return options;
    }

    /** Loads; nothing is thrown. */
    End run(Extractor extractor, Interruption interruption) {
        try {
            var ending = session(interruption)
                    .run(listener -> load(extractor, listener))
                    .ending();
            return new End(report(), failure(ending));
        } catch (RuntimeException | Error e) {
            return new End(report(), Optional.of(e));
        }
    }

    private LoadSession session(Interruption interruption) {
        var paths = List.of("POST /corpus/" + source.corpus());
        var plan = new LoadPlan(source.corpus(), paths, Optional.empty(), Instant.now());
        var file = new ReportFolder(home.folder()).begin(source.corpus(), plan.started());
        return new LoadSession(plan, tally, rejects, file, interruption);
    }

    private void load(Extractor extractor, LoadListener listener) {
        new Loading(home::write, extractor, source.corpus(), listener)
                .load(sink -> Corpora.read(source.stream(), source.name(), options, sink));
    }

    private static Optional<Throwable> failure(LoadReport.Ending ending) {
        return ending == LoadReport.Ending.DONE ? Optional.empty() : Optional.of(new InterruptedLoadException());
    }

    private CorpusReport report() {
        var figures = tally.figures();
        var written = figures.written();
        return new CorpusReport(
                source.corpus(),
                new CorpusReport.Postings(written.added(), written.replaced(), written.unchanged()),
                written.requirements(),
                written.mentions(),
                tally.warnings().stream().map(StreamLoading::warnings).toList(),
                figures.rejects(),
                rejects.first().stream().map(StreamLoading::reject).toList(),
                figures.seconds());
    }

    private static CorpusReport.Warnings warnings(WarningClass warnings) {
        var example = Outcome.place(warnings.source()) + ": " + warnings.first().sentence();
        return new CorpusReport.Warnings(LoadEvents.name(warnings.kind()), warnings.count(), example);
    }

    private static CorpusReport.Reject reject(Outcome.Reject reject) {
        var place = reject.source();
        return new CorpusReport.Reject(place.file(), place.entry(), reject.reason(), reject.excerpt());
    }
}
