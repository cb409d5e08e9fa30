package org.qualgraph.graph;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the files of an opened store say: whether its indexes agree, and its terms with their tree. Reads all of them
 * once.
 */
record StoreReading(IndexAgreement quads, IndexAgreement triples, TermAgreement terms) {

    /** Reads an opened store, in a transaction. */
    static StoreReading of(OpenedData opened, StoreFiles files) {
        var parts = new StoreParts(opened.dataset());
        return new StoreReading(
                IndexAgreement.of(parts.quadIndexes()),
                IndexAgreement.of(parts.tripleIndexes()),
                TermAgreement.of(files, parts.termIndex()));
    }

    /** How many statements the named graphs hold, where it is whole. */
    long statements() {
        return quads.readings().getFirst().statements();
    }

    boolean isWhole() {
        return quads.isWhole() && triples.isWhole() && terms.isWhole();
    }

    /** Whether all of it can be made again from what is whole. */
    boolean isMendable() {
        return quads.trusted().isPresent() && triples.trusted().isPresent() && terms.isMendable();
    }

    /** What is damaged, in words. */
    String faults() {
        var indexes = Stream.of(quads, triples).flatMap(IndexAgreement::faults);
        return Stream.concat(indexes, terms.faults()).collect(Collectors.joining(", "));
    }
}
