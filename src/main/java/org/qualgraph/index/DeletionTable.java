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
 * The labels that have each hash of {@link Deletions}, in a mapped file beside those of Lucene. There are some sixty a
 * label: as terms they would take most of the time to build an index, and several times as long to look up.
 *
 * <p>Layout: header, number of documents, number of entries, the entries in rising order, footer with a checksum. An
 * entry is a number of 63 bits: the hash, then 31 bits for the document. Thread-safe.
 */
final class DeletionTable implements Closeable {
    private static final String FILE = "deletions";
    private static final int FORM = 1;
    private static final int DOCUMENT_BITS = 31;
    private static final int DOCUMENT = Integer.MAX_VALUE;

    private final IndexInput file;
    private final RandomAccessInput entries;
    private final int documents;
    private final int size;

    private DeletionTable(IndexInput file) throws IOException {
        this.file = file;
        CodecUtil.checkHeader(file, FILE, FORM, FORM);
        documents = file.readInt();
        size = file.readInt();
        long length = (long) size * Long.BYTES;
        if (file.length() != file.getFilePointer() + length + CodecUtil.footerLength()) {
            throw new CorruptIndexException("It says to have " + size + " entries", file);
        }
        entries = file.randomAccessSlice(file.getFilePointer(), length);
    }

    /** @throws IOException where it is missing or not of this form */
    static DeletionTable open(Directory directory) throws IOException {
        var file = directory.openInput(FILE, IOContext.DEFAULT);
        try {
            return new DeletionTable(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Compares the checksum; reads the whole file once. */
    void verify() throws IOException {
        CodecUtil.checksumEntireFile(file);
    }

    /** Calls back with every document that has a hash, in rising order, until the visitor has enough. */
    void visit(int hash, LabelReader.DocumentVisitor visitor) throws IOException {
        long first = entry(hash, 0);
        long last = entry(hash, DOCUMENT);
        for (int i = indexOf(first); i < size; i++) {
            long entry = at(i);
            if (entry > last || !visitor.wantsMoreAfter((int) entry & DOCUMENT)) {
                return;
            }
        }
    }

    /** Where an entry stands, or would. */
    private int indexOf(long entry) throws IOException {
        int low = 0;
        int high = size;
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

    private static long entry(int hash, int document) {
        return Integer.toUnsignedLong(hash) << DOCUMENT_BITS | document;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Gathers the entries of a new table. */
    static final class Builder {
        private long[] entries = new long[0];
        private int size;
        private int documents;

        /** Adds the next document. */
        void add(Iterable<String> skeletons) {
            for (var skeleton : skeletons) {
                for (int hash : Deletions.hashes(skeleton)) {
                    add(entry(hash, documents));
                }
            }
            documents++;
        }

        /** Adds the documents of a table behind those that are there. */
        void add(DeletionTable table) throws IOException {
            for (int i = 0; i < table.size; i++) {
                add(table.at(i) + documents);
            }
            documents += table.documents;
        }

        private void add(long entry) {
            entries = ArrayUtil.grow(entries, size + 1);
            entries[size++] = entry;
        }

        /** Writes the table and waits until it is on the disk. */
        void write(Directory directory) throws IOException {
            Arrays.sort(entries, 0, size);
            try (var out = directory.createOutput(FILE, IOContext.DEFAULT)) {
                CodecUtil.writeHeader(out, FILE, FORM);
                out.writeInt(documents);
                out.writeInt(size);
                for (int i = 0; i < size; i++) {
                    out.writeLong(entries[i]);
                }
                CodecUtil.writeFooter(out);
            }
            directory.sync(List.of(FILE));
        }
    }
}
