package org.qualgraph.index;

import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.qualgraph.analysis.Normalizer;

/**
 * A label as it is indexed.
 *
 * @param deletions what {@link DeletionTable} holds of it
 */
record LabelDocument(Document document, List<int[]> deletions) {
    /** Lucene takes no longer terms; in bytes of UTF-8, with room for the widest characters. */
    private static final int LONGEST_TERM = 8_000;

    /** With frequencies, all one, since postings are read by the block only where they have them. */
    private static final FieldType COUNTED = counted();

    private static FieldType counted() {
        var type = new FieldType(StringField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    static LabelDocument of(LabelPart.Name name) {
        var text = name.label().text();
        var forms = Normalizer.variants(text);
        var skeletons =
                forms.stream().map(form -> Name.of(form).skeleton().toString()).toList();
        var trigrams = Terms.trigrams(forms);
        var document = new Document();
        addTerm(document, Fields.WRITTEN, Normalizer.written(text));
        forms.forEach(form -> addForm(document, form));
        skeletons.forEach(skeleton -> addTerm(document, Fields.SKELETON, skeleton));
        trigrams.forEach(trigram -> addCountedTerm(document, Fields.TRIGRAM, trigram));
        Terms.words(forms).forEach(word -> addCountedTerm(document, Fields.WORD, word));
        addValues(document, name, forms, trigrams.size());
        return new LabelDocument(
                document,
                skeletons.stream()
                        .flatMap(skeleton -> Deletions.ofName(skeleton).stream())
                        .toList());
    }

    private static void addForm(Document document, String form) {
        addTerm(document, Fields.NORMAL, form);
        Terms.beginnings(form).forEach(beginning -> addTerm(document, Fields.BEGINNING, beginning));
    }

    private static void addCountedTerm(Document document, String field, String term) {
        if (!term.isEmpty() && term.length() <= LONGEST_TERM) {
            document.add(new Field(field, term, COUNTED));
        }
    }

    private static void addTerm(Document document, String field, String term) {
        if (!term.isEmpty() && term.length() <= LONGEST_TERM) {
            document.add(new StringField(field, term, Field.Store.NO));
        }
    }

    private static void addValues(Document document, LabelPart.Name name, List<String> forms, int trigrams) {
        var concept = name.concept();
        var traits = new LabelTraits(concept.type(), name.label().kind(), trigrams, name.prior());
        document.add(new SortedDocValuesField(
                Fields.CONCEPT, new BytesRef(concept.id().value())));
        document.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef(concept.source())));
        document.add(new SortedDocValuesField(
                Fields.LANGUAGE, new BytesRef(name.label().language())));
        document.add(new BinaryDocValuesField(Fields.PREFERRED, new BytesRef(concept.label())));
        document.add(
                new BinaryDocValuesField(Fields.LABEL, new BytesRef(name.label().text())));
        document.add(new BinaryDocValuesField(Fields.FORMS, new BytesRef(String.join("\n", forms))));
        document.add(new NumericDocValuesField(Fields.TRAITS, traits.packed()));
    }
}
