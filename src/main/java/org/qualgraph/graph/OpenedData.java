package org.qualgraph.graph;

import java.nio.file.Path;
import org.apache.jena.dboe.base.file.ChannelManager;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;

/**
 * The files of one data folder of a store, opened by themselves: nothing beside them is looked at or deleted. What a
 * killed commit left in the journal is brought to its end, as at every opening. Whoever opens it holds the lock of the
 * store.
 */
final class OpenedData implements AutoCloseable {
    static {
        JenaSystem.init();
    }

    private final Location location;
    private final DatasetGraphTDB dataset;

    private OpenedData(Location location, DatasetGraphTDB dataset) {
        this.location = location;
        this.dataset = dataset;
    }

    /** Opens a data folder; an empty one becomes an empty dataset. */
    static OpenedData open(Path data, StoreParams layout) {
        var location = Location.create(data);
        try {
            var connection = StoreConnection.connectCreate(location, layout, null);
            return new OpenedData(location, connection.getDatasetGraphTDB());
        } catch (RuntimeException | Error e) {
            letGo(location);
            throw e;
        }
    }

    /** What fails to open stays open and locked otherwise, for as long as this process lives. */
    private static void letGo(Location location) {
        ChannelManager.releaseAll(location.getDirectoryPath());
        var lock = StoreConnection.lockForLocation(location);
        if (lock.isLockedHere()) {
            lock.unlock();
            ProcessFileLock.release(lock);
        }
    }

    DatasetGraphTDB dataset() {
        return dataset;
    }

    /** Begins to read; closing ends it. */
    void beginRead() {
        dataset.begin(ReadWrite.READ);
    }

    /** Takes a transaction back that is not committed, and lets go of the files. */
    @Override
    public void close() {
        try {
            if (dataset.isInTransaction()) {
                dataset.abort();
                dataset.end();
            }
        } finally {
            StoreConnection.internalExpel(location, true);
        }
    }
}
