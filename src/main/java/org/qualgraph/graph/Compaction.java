package org.qualgraph.graph;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes a store as small as its statements need. {@link StoreCopy} says how, and why it can be killed at any moment.
 *
 * @param before how many bytes of the disk the store took
 * @param after how many it takes
 */
public record Compaction(long before, long after) {
    /** Compacts the store of a folder, which must be closed. */
    static Compaction of(Path folder) {
        try (var lock = FolderLock.take(folder)) {
            return run(new StoreFolder(folder));
        } catch (IOException e) {
            throw new UnreadableStoreException(folder, e);
        }
    }

    private static Compaction run(StoreFolder store) throws IOException {
        store.removeLeftovers();
        var data = store.data().orElseThrow(() -> new IOException("there is nothing in it"));
        long before = copy(store, data);
        try (var opened = OpenedData.open(store, store.data().orElseThrow())) {
            opened.beginRead();
            return new Compaction(before, StoreSize.of(opened.dataset()));
        }
    }

    /** Gives the size of what was copied. */
    private static long copy(StoreFolder store, Path data) throws IOException {
        try (var opened = OpenedData.open(store, data)) {
            opened.beginRead();
            var reading = StoreReading.of(opened, new StoreFiles(data, OpenedData.layout(store)));
            if (!reading.isWhole()) {
                throw new DamagedStoreException(store.path(), reading.faults());
            }
            long before = StoreSize.of(opened.dataset());
            FreeSpace.require(
                    store.path(),
                    StoreSize.live(
                            opened.dataset(),
                            reading.quads().readings().getFirst().statements()));
            var parts = new StoreParts(opened.dataset());
            StoreCopy.replace(
                    store, data, opened, parts.quadIndexes().getFirst(), parts.tripleIndexes().getFirst());
            return before;
        }
    }
}
