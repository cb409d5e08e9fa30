package org.qualgraph.cli;

import java.util.List;
import org.qualgraph.graph.GraphStore.WriteCounts;
import org.qualgraph.model.Extraction;

/** What became of a load. */
record LoadReport(
        String corpus,
        long added,
        long replaced,
        long unchanged,
        long requirements,
        long mentions,
        long warnings,
        long rejects) {

    long postings() {
        return added + replaced + unchanged;
    }

    /** Adds up what the batches of a load did. */
    static final class Counter {
        private long added;
        private long replaced;
        private long unchanged;
        private long requirements;
        private long mentions;
        private long warnings;
        private long rejects;

        void add(List<Extraction> extractions, WriteCounts counts) {
            added += counts.added();
            replaced += counts.replaced();
            unchanged += counts.unchanged();
            for (var extraction : extractions) {
                requirements += extraction.requirements().size();
                mentions += extraction.mentions().size();
            }
        }

        void warn(int count) {
            warnings += count;
        }

        void reject() {
            rejects++;
        }

        LoadReport report(String corpus) {
            return new LoadReport(corpus, added, replaced, unchanged, requirements, mentions, warnings, rejects);
        }
    }
}
