package org.qualgraph.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.qualgraph.analysis.Normalizer;
import org.qualgraph.model.Concept;
import org.qualgraph.model.Label;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/** Concepts as documents, one a label: our own before imported ones, then the best known first, so
 * that postings that are cut off keep the best. */
final class LabelDocuments {
    /** Lucene takes no longer terms; in bytes of UTF-8, with room for the widest characters. */
    private static final int LONGEST_TERM = 8_000;

    private record Name(Concept concept, Label label, int prior) {}

    private LabelDocuments() {}

    /** Made one by one as they are iterated over. */
    static Iterable<Document> of(Vocabulary vocabulary) {
        var names = new ArrayList<Name>();
        for (var concept : vocabulary.concepts()) {
            var prior = prior(vocabulary, concept);
            concept.labels().forEach(label -> names.add(new Name(concept, label, prior)));
        }
        names.sort(Comparator.comparing((Name name) -> name.concept().isImported())
                .thenComparingInt(name -> -name.prior())
                .thenComparing(name -> name.label().kind())
                .thenComparing(name -> name.label().text().length())
                .thenComparing(name -> name.concept().id()));
        return () -> names.stream().map(LabelDocuments::document).iterator();
    }

    /**
     * Sixteen for each doubling of the number of links that lead to a concept and of names that it has; none where it
     * is imported, so that of equal names our own comes first.
     */
    private static int prior(Vocabulary vocabulary, Concept concept) {
        if (concept.isImported()) {
            return 0;
        }
        var known = concept.labels().size();
        for (var relation : Relation.values()) {
            known += vocabulary.sources(concept.id(), relation).size();
        }
        return (int) (16 * Math.log(known) / Math.log(2));
    }

    private static Document document(Name name) {
        var text = name.label().text();
        var forms = Normalizer.variants(text);
        var trigrams = Terms.trigrams(forms);
        var document = new Document();
        addTerm(document, Fields.WRITTEN, Normalizer.written(text));
        forms.forEach(form -> addForm(document, form));
        trigrams.forEach(trigram -> addTerm(document, Fields.TRIGRAM, trigram));
        Terms.words(forms).forEach(word -> addTerm(document, Fields.WORD, word));
        addValues(document, name, forms, trigrams.size());
        return document;
    }

    private static void addForm(Document document, String form) {
        var skeleton = Normalizer.skeleton(form);
        addTerm(document, Fields.NORMAL, form);
        addTerm(document, Fields.SKELETON, skeleton);
        Terms.deletions(skeleton).forEach(deletion -> addTerm(document, Fields.DELETION, deletion));
        Terms.beginnings(form).forEach(beginning -> addTerm(document, Fields.BEGINNING, beginning));
    }

    private static void addTerm(Document document, String field, String term) {
        if (!term.isEmpty() && term.length() <= LONGEST_TERM) {
            document.add(new StringField(field, term, Field.Store.NO));
        }
    }

    private static void addValues(Document document, Name name, List<String> forms, int trigrams) {
        var concept = name.concept();
        var traits = new LabelTraits(concept.type(), name.label().kind(), trigrams, name.prior());
        document.add(new SortedDocValuesField(
                Fields.CONCEPT, new BytesRef(concept.id().value())));
        document.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef(concept.source())));
        document.add(new BinaryDocValuesField(Fields.PREFERRED, new BytesRef(concept.label())));
        document.add(
                new BinaryDocValuesField(Fields.LABEL, new BytesRef(name.label().text())));
        document.add(new BinaryDocValuesField(Fields.FORMS, new BytesRef(String.join("\n", forms))));
        document.add(new NumericDocValuesField(Fields.TRAITS, traits.packed()));
    }
}
