package org.qualgraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A TDB2 dataset in a folder or in memory, and its transactions. */
final class Database implements AutoCloseable {
    /** A batch of postings and its copies of B+tree blocks stay well below this. */
    private static final long LEAST_FREE_BYTES = 64L << 20;

    static {
        JenaSystem.init();
    }

    private final Path folder;
    private final DatasetGraph dataset;
    private final Runnable unlock;

    private Database(Path folder, DatasetGraph dataset, Runnable unlock) {
        this.folder = folder;
        this.dataset = dataset;
        this.unlock = unlock;
    }

    /**
     * Opens the dataset of a folder and makes it where it is missing.
     *
     * @throws HomeInUseException where somebody has it
     * @throws UnreadableStoreException where its files are broken
     */
    static Database open(Path folder) {
        try {
            var lock = FolderLock.take(folder);
            try {
                new StoreFolder(folder).removeLeftovers();
                return new Database(folder, connect(Location.create(folder)), lock::close);
            } catch (IOException e) {
                lock.close();
                throw e;
            } catch (RuntimeException e) {
                lock.close();
                throw e instanceof AlreadyLocked
                        ? new HomeInUseException(folder)
                        : new UnreadableStoreException(folder, e);
            }
        } catch (IOException e) {
            throw new UnreadableStoreException(folder, e);
        }
    }

    /** A dataset that is forgotten when it is closed. */
    static Database inMemory() {
        return new Database(Path.of("memory"), connect(Location.mem()), () -> {});
    }

    /** An older store keeps the orders that it was made with. */
    private static DatasetGraph connect(Location location) {
        return DatabaseConnection.connectCreate(location, StoreLayout.usual(location))
                .getDatasetGraph();
    }

    DatasetGraph dataset() {
        return dataset;
    }

    /** Reads in one transaction, which sees one committed state. */
    <T> T read(Supplier<T> reading) {
        try {
            dataset.begin(ReadWrite.READ);
            try {
                return reading.get();
            } finally {
                dataset.end();
            }
        } catch (JenaException e) {
            throw new UnreadableStoreException(folder, e);
        }
    }

    /**
     * Writes in one transaction: all or, where it throws, nothing.
     *
     * @throws FullDiskException where there is too little room
     */
    <T> T write(Supplier<T> writing) {
        requireRoom();
        try {
            dataset.begin(ReadWrite.WRITE);
            try {
                var result = writing.get();
                dataset.commit();
                return result;
            } catch (RuntimeException | Error e) {
                abort(e);
                throw e;
            } finally {
                dataset.end();
            }
        } catch (InternalError e) {
            // So the virtual machine says that a mapped file found no room to grow
            throw new FullDiskException("The disk of " + folder + " is full; make room and repeat the last batch", e);
        } catch (JenaException e) {
            throw new UnreadableStoreException(folder, e);
        }
    }

    /** Takes everything back; that this fails too must not hide why it had to be. */
    private void abort(Throwable cause) {
        try {
            dataset.abort();
        } catch (RuntimeException | Error e) {
            cause.addSuppressed(e);
        }
    }

    private void requireRoom() {
        if (Files.exists(folder) && folder.toFile().getUsableSpace() < LEAST_FREE_BYTES) {
            throw new FullDiskException("The disk of " + folder + " has less than " + (LEAST_FREE_BYTES >> 20)
                    + " MiB left; make room and repeat the last batch");
        }
    }

    /**
     * Asks for more room than a batch of postings needs.
     *
     * @throws FullDiskException where there is too little
     */
    void requireRoom(long bytes) {
        if (Files.exists(folder)) {
            FreeSpace.require(folder, bytes + LEAST_FREE_BYTES);
        }
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
        unlock.run();
    }
}
