package org.qualgraph.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.DoubleSupplier;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.Warning;
import org.qualgraph.model.Posting;

/** Counts what a load does. Keeps the first rejects and one warning of each kind, however many there are. */
final class LoadTally {
    /** Rejects that a person is shown. */
    static final int SHOWN = 20;

    private final OptionalLong ofBytes;
    private final DoubleSupplier seconds;
    private final RecentRate recent = new RecentRate();
    private final List<Outcome.Reject> firstRejects = new ArrayList<>();
    private final Map<Warning.Kind, WarningClass> warnings = new EnumMap<>(Warning.Kind.class);
    private BatchCounts written = BatchCounts.NONE;
    private long bytes;
    private long rejects;
    private long removed;

    /** @param seconds since the load began, whenever it is asked */
    LoadTally(OptionalLong ofBytes, DoubleSupplier seconds) {
        this.ofBytes = ofBytes;
        this.seconds = seconds;
    }

    /** Since the load began. */
    double seconds() {
        return seconds.getAsDouble();
    }

    synchronized void readBytes(long more) {
        bytes += more;
    }

    synchronized void warned(Posting.Source source, Warning warning) {
        warnings.merge(warning.kind(), new WarningClass(1, source, warning), WarningClass::plus);
    }

    synchronized void rejected(Outcome.Reject reject) {
        rejects++;
        if (firstRejects.size() < SHOWN) {
            firstRejects.add(reject);
        }
    }

    synchronized void removed(long postings) {
        removed += postings;
    }

    synchronized void written(BatchCounts batch) {
        written = written.plus(batch);
    }

    synchronized LoadFigures figures() {
        var now = seconds.getAsDouble();
        var warned = warnings.values().stream().mapToLong(WarningClass::count).sum();
        return new LoadFigures(
                written, removed, rejects, warned, bytes, ofBytes, now, recent.at(now, written.postings()));
    }

    synchronized List<WarningClass> warnings() {
        return List.copyOf(warnings.values());
    }

    synchronized List<Outcome.Reject> firstRejects() {
        return List.copyOf(firstRejects);
    }
}
