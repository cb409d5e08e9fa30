package org.qualgraph.graph;

import java.util.Optional;

/**
 * What the files of an opened store say: whether its indexes agree, and its terms with their tree. Reads all of them
 * once.
 */
record StoreReading(IndexAgreement quads, IndexAgreement triples, Optional<String> faultOfTerms) {

    /** Reads an opened store, in a transaction. */
    static StoreReading of(OpenedData opened, StoreFiles files) {
        var parts = new StoreParts(opened.dataset());
        return new StoreReading(
                IndexAgreement.of(parts.quadIndexes()),
                IndexAgreement.of(parts.tripleIndexes()),
                TermCheck.fault(files, parts.termIndex()));
    }

    boolean isWhole() {
        return quads.isWhole() && triples.isWhole() && faultOfTerms.isEmpty();
    }

    /** Whether all of it can be made again from what is whole. */
    boolean isMendable() {
        return quads.trusted().isPresent() && triples.trusted().isPresent() && faultOfTerms.isEmpty();
    }

    /** What is damaged, in words. */
    String faults() {
        var faults = quads.faults() + (triples.isWhole() ? "" : ", " + triples.faults());
        return (faults.startsWith(", ") ? faults.substring(2) : faults)
                + faultOfTerms.map(fault -> "; terms: " + fault).orElse("");
    }
}
