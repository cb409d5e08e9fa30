package org.qualgraph.index.posting;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.qualgraph.model.HeldPostings;

/** How many postings an index holds otherwise than it should: not, in another content, or beyond what is held. */
final class IndexDifference {
    private final IndexedVersions versions;
    private long different;

    private IndexDifference(IndexedVersions versions) {
        this.versions = versions;
    }

    static long of(DirectoryReader reader, HeldPostings held) throws IOException {
        var difference = new IndexDifference(new IndexedVersions(reader));
        try {
            held.forEach((id, fingerprint) -> difference.take(PostingDocument.version(id, fingerprint)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        difference.versions.forEachUnmarked(id -> difference.different++);
        return difference.different;
    }

    private void take(String version) {
        try {
            if (!versions.mark(version)) {
                different++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
