package org.qualgraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * The documents of an opened index, which is one segment. Concept, traits, source and language of every label and
 * the labels of every concept are kept on the heap, some twenty bytes a label, and the words of labels; postings and texts
 * are read where they are mapped. Thread-safe: every call has its own enumerators.
 */
final class LabelReader implements AutoCloseable {
    private final Directory directory;
    private final DirectoryReader reader;
    private final LeafReader leaf;
    private final DeletionTable deletions;
    private final LabelWords words;
    private final int[] concepts;
    private final int[][] labelsOfConcepts;
    private final int[] traits;
    private final char[] sources;
    private final char[] languages;
    private final List<String> sourceNames = new ArrayList<>();
    private final List<String> languageTags = new ArrayList<>();

    private LabelReader(Directory directory, DirectoryReader reader, DeletionTable deletions) throws IOException {
        this.directory = directory;
        this.reader = reader;
        this.leaf = reader.leaves().getFirst().reader();
        this.deletions = deletions;
        this.words = LabelWords.open(directory, leaf);
        concepts = new int[leaf.maxDoc()];
        traits = new int[leaf.maxDoc()];
        labelsOfConcepts = readTraits();
        sources = read(Fields.SOURCE, sourceNames);
        languages = read(Fields.LANGUAGE, languageTags);
    }

    /**
     * Opens what {@link LabelWriter} has written, and closes the directory where that fails.
     *
     * @throws IOException where it is not whole
     */
    static LabelReader open(Directory directory) throws IOException {
        try {
            return new LabelReader(
                    directory, DirectoryReader.open(directory), DeletionTable.open(directory, DeletionTable.LABELS));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Returns the labels of each concept. */
    private int[][] readTraits() throws IOException {
        var concept = DocValues.getSorted(leaf, Fields.CONCEPT);
        var trait = DocValues.getNumeric(leaf, Fields.TRAITS);
        var counts = new int[concept.getValueCount()];
        for (var document = concept.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = concept.nextDoc()) {
            trait.advance(document);
            concepts[document] = concept.ordValue();
            traits[document] = (int) trait.longValue();
            counts[concepts[document]]++;
        }
        var labels = new int[counts.length][];
        for (var document = concepts.length - 1; document >= 0 && counts.length > 0; document--) {
            var of = concepts[document];
            labels[of] = labels[of] == null ? new int[counts[of]] : labels[of];
            labels[of][--counts[of]] = document;
        }
        return labels;
    }

    /** Returns the number of the value of each label, whose values it adds to a list. */
    private char[] read(String field, List<String> values) throws IOException {
        var value = DocValues.getSorted(leaf, field);
        var ofLabels = new char[leaf.maxDoc()];
        for (var document = value.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = value.nextDoc()) {
            ofLabels[document] = (char) value.ordValue();
        }
        for (var ordinal = 0; ordinal < value.getValueCount(); ordinal++) {
            values.add(value.lookupOrd(ordinal).utf8ToString());
        }
        return ofLabels;
    }

    /** Compares the checksum of every file; reads the whole index once. */
    void verify() throws IOException {
        leaf.checkIntegrity();
        deletions.verify();
        words.verify();
    }

    /** What the commit says of the version. */
    String stamp() throws IOException {
        return reader.getIndexCommit().getUserData().getOrDefault(LabelWriter.VERSION, "");
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reader, deletions, words, directory);
    }

    int size() {
        return concepts.length;
    }

    /** The number of a label's concept: two labels of one concept have the same. */
    int concept(int document) {
        return concepts[document];
    }

    /** The documents of a concept's labels. */
    int[] labelsOf(int concept) {
        return labelsOfConcepts[concept];
    }

    /** Packed {@link LabelTraits}. */
    int traits(int document) {
        return traits[document];
    }

    /** The taxonomy that a label's concept comes from. */
    String source(int document) {
        return sourceNames.get(sources[document]);
    }

    String conceptId(int document) throws IOException {
        return DocValues.getSorted(leaf, Fields.CONCEPT)
                .lookupOrd(concepts[document])
                .utf8ToString();
    }

    /** The language tag of a label. */
    String language(int document) {
        return languageTags.get(languages[document]);
    }

    String label(int document) throws IOException {
        return value(texts(Fields.LABEL), document);
    }

    String preferredLabel(int document) throws IOException {
        return value(texts(Fields.PREFERRED), document);
    }

    /** The normalised forms of labels; documents must be asked for in rising order. */
    BinaryDocValues forms() throws IOException {
        return texts(Fields.FORMS);
    }

    /** Which labels are an edit or two away from a short name. */
    DeletionTable deletions() {
        return deletions;
    }

    /** The different words of all labels. */
    LabelWords words() {
        return words;
    }

    TermReader terms(String field) throws IOException {
        var terms = leaf.terms(field);
        return new TermReader(terms == null ? TermsEnum.EMPTY : terms.iterator());
    }

    static String value(BinaryDocValues values, int document) throws IOException {
        return values.advanceExact(document) ? values.binaryValue().utf8ToString() : "";
    }

    private BinaryDocValues texts(String field) throws IOException {
        return DocValues.getBinary(leaf, field);
    }
}
