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
    /**
     * Copies what the store of a folder needs into new files and deletes the old ones.
     *
     * @throws HomeInUseException where somebody has it open
     * @throws DamagedStoreException where its files do not agree, so that a copy could lose something
     * @throws FullDiskException where there is no room for both; nothing has changed
     */
    public static Compaction of(Path folder) {
        try (var lock = FolderLock.take(folder)) {
            return run(new StoreFolder(folder));
        } catch (IOException e) {
            throw new UnreadableStoreException(folder, e);
        }
    }

    private static Compaction run(StoreFolder store) throws IOException {
        store.removeLeftovers();
        var data = store.data().orElseThrow(() -> new IOException("there is nothing in it"));
        return new Compaction(copy(store, data), size(store.data().orElseThrow()));
    }

    /** Gives the size of what was copied. */
    private static long copy(StoreFolder store, Path data) throws IOException {
        var files = new StoreFiles(data);
        requireWhole(store, files);
        try (var opened = OpenedData.open(data, files.layout())) {
            opened.beginRead();
            var reading = StoreReading.of(opened, files);
            if (!reading.isWhole()) {
                throw new DamagedStoreException(store.path(), reading.faults());
            }
            long before = StoreSize.of(opened.dataset());
            FreeSpace.require(store.path(), StoreSize.live(opened.dataset(), reading.statements()));
            new StoreCopy(opened, reading.quads().first(), reading.triples().first()).replace(store, data);
            return before;
        }
    }

    private static void requireWhole(StoreFolder store, StoreFiles files) throws IOException {
        var unusable = files.unusableTrees();
        files.faultOfTerms().ifPresent(unusable::add);
        if (!unusable.isEmpty()) {
            throw new DamagedStoreException(store.path(), String.join(", ", unusable));
        }
    }

    private static long size(Path data) {
        try (var opened = OpenedData.open(data, StoreLayout.of(data))) {
            opened.beginRead();
            return StoreSize.of(opened.dataset());
        }
    }
}
