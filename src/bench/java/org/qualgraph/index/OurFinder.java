package org.qualgraph.index;

import java.util.Set;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.Vocabulary;

/** The index of this project on disk, memory-mapped, as a server opens it. */
final class OurFinder implements NameFinder {
    private final TemporaryFolder folder = TemporaryFolder.create();
    private final ConceptIndex index;

    OurFinder(Vocabulary vocabulary) {
        index = ConceptIndex.open(folder.path(), vocabulary);
    }

    @Override
    public String first(String name) {
        var hits = index.lookup(new Lookup(name, Set.of(), 1));
        return hits.isEmpty() ? "" : hits.getFirst().id().value();
    }

    @Override
    public long bytesOnDisk() {
        return folder.bytes();
    }

    @Override
    public void close() {
        index.close();
        folder.close();
    }
}
