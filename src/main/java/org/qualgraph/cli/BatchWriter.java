package org.qualgraph.cli;

import org.qualgraph.graph.CorpusBatch;
import org.qualgraph.graph.GraphStore.WriteCounts;

/** Writes postings. */
@FunctionalInterface
interface BatchWriter {
    /**
     * Takes a batch, all or nothing, and tells what became of it.
     *
     * @param beforeEach is run before each posting; what it throws comes out, and nothing of the batch is written
     */
    WriteCounts write(CorpusBatch batch, Runnable beforeEach);
}
