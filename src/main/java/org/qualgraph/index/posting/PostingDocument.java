package org.qualgraph.index.posting;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.qualgraph.analysis.SearchText;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.IndexedPosting;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFacet;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingSummary;
import org.qualgraph.model.Snippet;

/** A posting as a document, and what is stored of it back. */
final class PostingDocument {
    /** No term may be much longer, and nobody asks for what is, in characters. */
    private static final int LONGEST_TERM = 8_000;

    /** What a list shows, without the text. */
    static final Set<String> SUMMARY_FIELDS = Set.of(
            PostingFields.ID,
            PostingFields.CORPUS,
            PostingFields.TITLE,
            PostingFields.ORGANIZATION_NAME,
            PostingFields.ROLE,
            PostingFields.DATE,
            PostingFields.DUPLICATE_OF);

    private final Document document = new Document();

    private PostingDocument() {}

    static Document of(IndexedPosting posting, String fingerprint) throws IOException {
        var made = new PostingDocument();
        made.addSummary(posting.summary(), fingerprint);
        made.addFacets(posting);
        made.addShape(posting);
        new CountedValues(made.document).add(posting);
        made.addWords(posting);
        return FacetFields.CONFIG.build(made.document);
    }

    /** The term that is there where this content of a posting is indexed. */
    static String version(PostingId id, String fingerprint) {
        return id.value() + " " + fingerprint;
    }

    private void addSummary(PostingSummary summary, String fingerprint) {
        document.add(new StringField(PostingFields.ID, summary.id().value(), Field.Store.YES));
        document.add(new StringField(PostingFields.VERSION, version(summary.id(), fingerprint), Field.Store.NO));
        document.add(new NumericDocValuesField(PostingFields.ID_BEGINNING, IdDigits.beginning(summary.id())));
        document.add(new NumericDocValuesField(PostingFields.ID_END, IdDigits.end(summary.id())));
        document.add(new StringField(PostingFields.CORPUS, summary.corpus(), Field.Store.YES));
        document.add(new StoredField(PostingFields.TITLE, summary.title()));
        summary.organization().ifPresent(name -> document.add(new StoredField(PostingFields.ORGANIZATION_NAME, name)));
        summary.role()
                .map(ConceptId::value)
                .ifPresent(role -> document.add(new StringField(PostingFields.ROLE, role, Field.Store.YES)));
        summary.datePosted().ifPresent(this::addDate);
        summary.duplicateOf()
                .ifPresent(original -> document.add(new StoredField(PostingFields.DUPLICATE_OF, original.value())));
    }

    private void addDate(LocalDate date) {
        document.add(new StoredField(PostingFields.DATE, date.toString()));
        document.add(new NumericDocValuesField(PostingFields.DAY, date.toEpochDay()));
        var month = YearMonth.from(date).toString();
        document.add(new StringField(PostingFields.MONTH, month, Field.Store.NO));
        addFacet(PostingFacet.MONTH, Optional.empty(), month);
    }

    private void addFacets(IndexedPosting posting) {
        var anyhow = new HashSet<ConceptId>();
        for (var necessity : Necessity.values()) {
            var concepts = posting.asked().getOrDefault(necessity, Set.of());
            addConcepts(PostingFields.asked(necessity), Optional.of(necessity), concepts);
            anyhow.addAll(concepts);
        }
        addConcepts(PostingFields.ASKED, Optional.empty(), anyhow);
        addFacet(PostingFacet.CORPUS, Optional.empty(), posting.summary().corpus());
        posting.summary().role().ifPresent(role -> addFacet(PostingFacet.ROLE, Optional.empty(), role.value()));
        posting.organization()
                .map(ConceptId::value)
                .filter(PostingDocument::fits)
                .ifPresent(organization -> {
                    document.add(new StringField(PostingFields.ORGANIZATION, organization, Field.Store.NO));
                    addFacet(PostingFacet.ORGANIZATION, Optional.empty(), organization);
                });
    }

    private void addConcepts(String field, Optional<Necessity> necessity, Set<ConceptId> concepts) {
        for (var concept : concepts) {
            document.add(new StringField(field, concept.value(), Field.Store.NO));
            facet(concept).ifPresent(facet -> addFacet(facet, necessity, concept.value()));
        }
    }

    private static Optional<PostingFacet> facet(ConceptId concept) {
        if (concept.value().startsWith(ConceptType.SKILL.segment() + "/")) {
            return Optional.of(PostingFacet.SKILL);
        }
        return concept.value().startsWith(ConceptType.VENUE.segment() + "/")
                ? Optional.of(PostingFacet.VENUE)
                : Optional.empty();
    }

    private void addFacet(PostingFacet facet, Optional<Necessity> necessity, String value) {
        if (!value.isEmpty()) {
            FacetFields.add(document, facet, necessity, value);
        }
    }

    private void addShape(IndexedPosting posting) {
        var isDuplicate = posting.summary().duplicateOf().isPresent();
        var code = ShapeCode.of(isDuplicate ? ShapeCode.DUPLICATE : ShapeCode.ORIGINAL, posting.requirements());
        document.add(new BinaryDocValuesField(PostingFields.SHAPE, code.bytes()));
        code.concepts()
                .forEach(concept -> document.add(new SortedSetDocValuesField(PostingFields.SHAPE_CONCEPTS, concept)));
    }

    private static boolean fits(String term) {
        return term.length() <= LONGEST_TERM;
    }

    private void addWords(IndexedPosting posting) {
        var reading = SearchText.ofLanguage(posting.language().tag());
        var title = reading.words(posting.summary().title());
        var runs = new ArrayList<>(List.of(title, reading.words(posting.text())));
        posting.places().forEach(place -> runs.add(reading.words(place)));
        posting.summary().organization().ifPresent(name -> runs.add(reading.words(name)));
        document.add(new TextField(PostingFields.TITLE_WORDS, new WordStream(List.of(title))));
        document.add(new TextField(PostingFields.WORDS, new WordStream(runs)));
        document.add(new StoredField(PostingFields.READING, reading.name()));
        document.add(new StoredField(PostingFields.TEXT, posting.text()));
    }

    /** The passage of the text that holds most of what was asked for. */
    static Snippet snippet(Document stored, TextQuestion question) {
        var reading = SearchText.valueOf(stored.get(PostingFields.READING));
        return new Snippets(question).of(stored.get(PostingFields.TEXT), reading);
    }

    /** What a list shows of a posting. */
    static PostingSummary summary(Document stored) {
        return new PostingSummary(
                new PostingId(stored.get(PostingFields.ID)),
                stored.get(PostingFields.CORPUS),
                stored.get(PostingFields.TITLE),
                value(stored, PostingFields.ORGANIZATION_NAME),
                value(stored, PostingFields.ROLE).map(ConceptId::new),
                value(stored, PostingFields.DATE).map(LocalDate::parse),
                value(stored, PostingFields.DUPLICATE_OF).map(PostingId::new));
    }

    private static Optional<String> value(Document stored, String field) {
        return Optional.ofNullable(stored.get(field));
    }
}
