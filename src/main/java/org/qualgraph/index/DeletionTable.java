package org.qualgraph.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.ArrayUtil;

/**
 * The numbers of the names that have each hash of {@link Deletions}, in a mapped file beside those of Lucene. There are
 * some fifty a name: as terms they would take most of the time to build an index, and several times as long to look up.
 *
 * <p>Layout: header, count of names, count of entries, the directory, the entries in rising order, footer with a
 * checksum. An entry is a number of 63 bits: the hash, then 31 bits for the name. The directory says for each beginning
 * of a hash how many entries are below it, so that some eight are left to search. Thread-safe.
 */
final class DeletionTable implements Closeable {
    /** The table of whole labels, by document. */
    static final String LABELS = "deletions";
    /** The table of the words of labels, by their place in the order of terms. */
    static final String WORDS = "word-deletions";

    private static final int FORM = 3;
    private static final int NAME_BITS = 31;
    private static final int NAME = Integer.MAX_VALUE;
    private static final int MOST_DIRECTORY_BITS = 20;
    private static final int SEARCHED = 8;

    private final IndexInput file;
    private final RandomAccessInput directory;
    private final RandomAccessInput entries;
    private final int names;
    private final int size;
    private final int shift;

    private DeletionTable(IndexInput file, String name) throws IOException {
        this.file = file;
        CodecUtil.checkHeader(file, name, FORM, FORM);
        names = file.readInt();
        size = file.readInt();
        long start = file.getFilePointer();
        shift = shift(size);
        long directoryLength = (long) beginnings(shift) * Integer.BYTES;
        long length = (long) size * Long.BYTES;
        if (file.length() != start + directoryLength + length + CodecUtil.footerLength()) {
            throw new CorruptIndexException("It says to have " + size + " entries", file);
        }
        directory = file.randomAccessSlice(start, directoryLength);
        entries = file.randomAccessSlice(start + directoryLength, length);
    }

    /**
     * Opens one of the tables.
     *
     * @throws IOException where it is missing or not of this form
     */
    static DeletionTable open(Directory directory, String name) throws IOException {
        var file = directory.openInput(name, IOContext.DEFAULT);
        try {
            return new DeletionTable(file, name);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Compares the checksum; reads the whole file once. */
    void verify() throws IOException {
        CodecUtil.checksumEntireFile(file);
    }

    /** Calls back with every name that has a hash, in rising order, until the visitor has enough. */
    void visit(int hash, DocumentVisitor visitor) throws IOException {
        long last = entry(hash, NAME);
        for (int i = indexOf(entry(hash, 0)); i < size; i++) {
            long entry = at(i);
            if (entry > last || !visitor.wantsMoreAfter((int) entry & NAME)) {
                return;
            }
        }
    }

    /** Where an entry stands, or would. */
    private int indexOf(long entry) throws IOException {
        long beginning = entry >>> shift;
        int low = directory.readInt(beginning * Integer.BYTES);
        int high = directory.readInt((beginning + 1) * Integer.BYTES);
        while (low < high) {
            int middle = low + high >>> 1;
            if (at(middle) < entry) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long at(int index) throws IOException {
        return entries.readLong((long) index * Long.BYTES);
    }

    /** How far the beginning of an entry stands from its end. */
    private static int shift(int entries) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(entries / SEARCHED);
        return NAME_BITS + Integer.SIZE - Math.min(bits, MOST_DIRECTORY_BITS);
    }

    /** How many numbers a directory has: one for each beginning, and their sum. */
    private static int beginnings(int shift) {
        return (1 << NAME_BITS + Integer.SIZE - shift) + 1;
    }

    private static long entry(int hash, int name) {
        return Integer.toUnsignedLong(hash) << NAME_BITS | name;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Gathers the entries of a new table. */
    static final class Builder {
        private long[] entries = new long[0];
        private int size;
        private int names;

        /** Adds the next name, by the hashes of all its forms. */
        void add(List<int[]> forms) {
            for (var hashes : forms) {
                for (int hash : hashes) {
                    add(entry(hash, names));
                }
            }
            names++;
        }

        /** Adds the names of a table behind those that are there. */
        void add(DeletionTable table) throws IOException {
            for (int i = 0; i < table.size; i++) {
                add(table.at(i) + names);
            }
            names += table.names;
        }

        private void add(long entry) {
            entries = ArrayUtil.grow(entries, size + 1);
            entries[size++] = entry;
        }

        /** Writes the table and waits until it is on the disk. */
        void write(Directory directory, String name) throws IOException {
            Arrays.parallelSort(entries, 0, size);
            try (var out = directory.createOutput(name, IOContext.DEFAULT)) {
                CodecUtil.writeHeader(out, name, FORM);
                out.writeInt(names);
                out.writeInt(size);
                int shift = shift(size);
                int below = 0;
                for (int beginning = 0; beginning < beginnings(shift); beginning++) {
                    while (below < size && entries[below] >>> shift < beginning) {
                        below++;
                    }
                    out.writeInt(below);
                }
                for (int i = 0; i < size; i++) {
                    out.writeLong(entries[i]);
                }
                CodecUtil.writeFooter(out);
            }
            directory.sync(List.of(name));
        }
    }
}
