package org.qualgraph.index.posting;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.IndexedPosting;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PayRange;
import org.qualgraph.model.PostingColumn;

/** Puts into a document what statistics count of a posting, and what leads from their figures back to it. */
record CountedValues(Document document) {
    /** No value may be much longer, and nobody asks for what is, in characters. */
    private static final int LONGEST = 8_000;

    void add(IndexedPosting posting) {
        addAsked(posting);
        var summary = posting.summary();
        add(PostingColumn.CORPUS, summary.corpus());
        summary.role().ifPresent(role -> add(PostingColumn.ROLE, role.value()));
        summary.datePosted()
                .ifPresent(date -> add(PostingColumn.MONTH, YearMonth.from(date).toString()));
        posting.organization().ifPresent(organization -> add(PostingColumn.ORGANIZATION, organization.value()));
        if (summary.duplicateOf().isEmpty()) {
            addTerm(PostingFields.ORIGINAL, PostingFields.ORIGINAL);
        }
        posting.locations().forEach(this::addPlace);
        PayRange.of(posting.pay()).forEach(this::addPay);
    }

    private void addAsked(IndexedPosting posting) {
        var anyhow = new HashSet<ConceptId>();
        for (var necessity : Necessity.values()) {
            var concepts = posting.asked().getOrDefault(necessity, Set.of());
            concepts.forEach(concept -> add(PostingColumn.asked(necessity), concept.value()));
            anyhow.addAll(concepts);
        }
        anyhow.forEach(concept -> add(PostingColumn.ASKED, concept.value()));
    }

    private void addPlace(ConceptId place) {
        if (place.value().length() <= LONGEST) {
            addTerm(PostingFields.PLACE, place.value());
            add(PostingColumn.PLACE, place.value());
        }
    }

    private void addPay(PayRange range) {
        addTerm(PostingFields.PAY, range.unit().toString());
        addValue(PostingFields.PAY_RANGE, PayValue.of(range));
    }

    private void add(PostingColumn column, String value) {
        if (!value.isEmpty() && value.length() <= LONGEST) {
            addValue(PostingFields.values(column), value);
        }
    }

    private void addValue(String field, String value) {
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private void addTerm(String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }
}
