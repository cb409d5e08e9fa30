package org.qualgraph.index.posting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.MMapDirectory;
import org.qualgraph.model.Finding;
import org.qualgraph.model.HeldPostings;

/**
 * The folder of the index of postings on disk. Lucene commits all or nothing, by one file that names the others; readers
 * of an older commit go on reading, since a mapped file outlives its name. What is found is trusted after the checksum of
 * every file was compared, once in the life of this object; an index that is broken or of another schema is deleted and
 * built anew. One process at a time may open a folder, one thread at a time this object.
 */
public final class PostingFolder {
    private static final String PART = "postings";

    private final Path folder;
    private boolean isVerified;

    /** @param folder is created, and holds nothing else */
    public PostingFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the index in the state of what is held: a few milliseconds where it is in that state already, and the time to
     * index what differs where it is not.
     *
     * @throws UnusablePostingIndexException where the folder cannot be written
     */
    public PostingIndex open(HeldPostings held) {
        try {
            prepare(held);
            return PostingIndex.of(new MMapDirectory(folder));
        } catch (IOException e) {
            throw UnusablePostingIndexException.building(folder, e);
        }
    }

    /**
     * Brings the index to the state of what is held.
     *
     * @throws UnusablePostingIndexException where the folder cannot be written
     */
    public void update(HeldPostings held) {
        try {
            prepare(held);
        } catch (IOException e) {
            throw UnusablePostingIndexException.building(folder, e);
        }
    }

    /**
     * About how many postings the index holds.
     *
     * @throws UnusablePostingIndexException where the folder cannot be read
     */
    public long size() {
        try {
            if (!isThere()) {
                return 0;
            }
            try (var directory = new MMapDirectory(folder)) {
                return SegmentInfos.readLatestCommit(directory).totalMaxDoc();
            }
        } catch (IOException e) {
            throw UnusablePostingIndexException.building(folder, e);
        }
    }

    /** Builds anew what cannot be brought up. */
    private void prepare(HeldPostings held) throws IOException {
        if (!isVerified && !isWhole()) {
            delete();
        }
        isVerified = true;
        if (!held.state().equals(commit().get(IndexUpdate.STATE_KEY))) {
            Files.createDirectories(folder);
            try (var directory = new MMapDirectory(folder)) {
                IndexUpdate.run(directory, held);
            }
        }
    }

    /**
     * Examines the index and changes nothing: reads every file of it once, and compares it with what is held.
     *
     * @throws UnusablePostingIndexException where the folder cannot be read
     */
    public Finding examine(HeldPostings held) {
        try {
            if (!isThere()) {
                return Finding.whole(PART, "no index yet; the next question about postings builds it");
            }
            if (!isWhole()) {
                return Finding.mendable(PART, "the index is broken, or of another release");
            }
            return compare(held);
        } catch (IOException e) {
            throw UnusablePostingIndexException.building(folder, e);
        }
    }

    private Finding compare(HeldPostings held) throws IOException {
        if (!held.state().equals(commit().get(IndexUpdate.STATE_KEY))) {
            return Finding.whole(
                    PART, "the index is of an earlier state of the graph; the next question brings it up to date");
        }
        try (var index = PostingIndex.of(new MMapDirectory(folder))) {
            long wrong = IndexDifference.of((DirectoryReader) index.reader(), held);
            return wrong == 0
                    ? Finding.whole(
                            PART,
                            index.reader().numDocs() + " in the index, as in the graph, every file with its checksum")
                    : Finding.mendable(PART, "the index holds " + wrong + " otherwise than the graph");
        }
    }

    /**
     * Makes the index whole and tells what there was to mend.
     *
     * @throws UnusablePostingIndexException where the folder cannot be written
     */
    public Finding mend(HeldPostings held) {
        var before = examine(held);
        try {
            if (before.is(Finding.Condition.MENDABLE)) {
                delete();
            }
        } catch (IOException e) {
            throw UnusablePostingIndexException.building(folder, e);
        }
        update(held);
        return before.is(Finding.Condition.MENDABLE)
                ? Finding.mended(PART, before.sentence() + "; built anew")
                : examine(held);
    }

    private boolean isThere() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var directory = new MMapDirectory(folder)) {
            return DirectoryReader.indexExists(directory);
        }
    }

    /** Whether there is an index of this schema whose every file has its checksum. */
    private boolean isWhole() {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var index = PostingIndex.of(new MMapDirectory(folder))) {
            for (var leaf : index.reader().leaves()) {
                leaf.reader().checkIntegrity();
            }
            return IndexUpdate.SCHEMA.equals(commit().get(IndexUpdate.SCHEMA_KEY));
        } catch (IOException | RuntimeException e) {
            // A flipped byte can show as any exception before a checksum is compared.
            return false;
        }
    }

    /** What the last commit says of itself. */
    private Map<String, String> commit() throws IOException {
        if (!isThere()) {
            return Map.of();
        }
        try (var directory = new MMapDirectory(folder)) {
            return SegmentInfos.readLatestCommit(directory).getUserData();
        }
    }

    private void delete() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
