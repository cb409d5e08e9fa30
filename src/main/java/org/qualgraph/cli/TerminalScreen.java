package org.qualgraph.cli;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.qualgraph.corpus.Outcome;

/**
 * A bar of the bytes that are read, or a line of counts where there is no telling how many there are, on one line of the
 * terminal; then the first rejects and the report.
 */
final class TerminalScreen implements LoadScreen {
    private static final int REFRESH_MILLISECONDS = 250;

    private final String corpus;
    private final int width;
    private final PrintWriter out;
    private final PrintWriter err;
    private Optional<ProgressBar> bar = Optional.empty();

    /** @param width of the terminal in characters */
    TerminalScreen(String corpus, int width, PrintWriter out, PrintWriter err) {
        this.corpus = corpus;
        this.width = width;
        this.out = out;
        this.err = err;
    }

    @Override
    public void progress(LoadFigures figures) {
        var shown = bar.orElseGet(() -> begin(figures));
        shown.stepTo(figures.bytes());
        shown.setExtraMessage(
                figures.ofBytes().isPresent() ? " " + LoadText.counts(figures) : LoadText.progress(figures));
    }

    private ProgressBar begin(LoadFigures figures) {
        var builder = new ProgressBarBuilder()
                .setTaskName(corpus)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
                .setInitialMax(figures.ofBytes().orElse(-1))
                .setConsumer(new DelegatingProgressBarConsumer(this::show, width - 1));
        var unit = ByteUnit.of(figures.ofBytes().orElse(0));
        builder.setUnit(" " + unit.symbol(), unit.bytes());
        if (figures.ofBytes().isEmpty()) {
            builder.setRenderer((state, length) -> corpus + ": " + state.getExtraMessage());
        }
        var begun = builder.build();
        bar = Optional.of(begun);
        return begun;
    }

    private void show(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, width - 1 - line.length())));
        err.flush();
    }

    @Override
    public void reject(Outcome.Reject reject) {}

    @Override
    public void end(LoadReport report) {
        bar.ifPresent(ProgressBar::close);
        show("");
        err.print("\r");
        report.firstRejects().forEach(reject -> err.println(LoadText.reject(reject)));
        LoadText.moreRejects(report).ifPresent(err::println);
        err.flush();
        LoadText.report(report).forEach(out::println);
    }
}
