package org.qualgraph.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A corpus in a list.
 *
 * @param statements how many its graph holds
 * @param firstLoad when its first posting was written; not known of corpora that an older release began
 * @param lastLoad when a load last changed something
 * @param extractor the release that read it then
 */
public record CorpusSummary(
        String name,
        long postings,
        long requirements,
        long statements,
        Optional<Instant> firstLoad,
        Optional<Instant> lastLoad,
        Optional<String> extractor) {}
