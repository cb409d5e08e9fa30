package org.qualgraph.index.posting;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.qualgraph.analysis.SearchWord;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingScope;

/** Filters and words as Lucene's queries. */
final class PostingQueries {
    /** A word of the title counts as so many of the text. */
    private static final float TITLE_WEIGHT = 2;

    private PostingQueries() {}

    /** All that fit a filter; those whose words fit best score highest. */
    static Query of(PostingFilter filter, Optional<TextQuestion> words) {
        var query = new BooleanQuery.Builder();
        addFilters(filter, query);
        words.ifPresent(question -> question.runs().forEach(run -> addRun(run, query)));
        var built = query.build();
        return built.clauses().isEmpty() ? new MatchAllDocsQuery() : built;
    }

    private static void addFilters(PostingFilter filter, BooleanQuery.Builder query) {
        var asked = filter.necessity().map(PostingFields::asked).orElse(PostingFields.ASKED);
        filter.concepts().forEach(concept -> query.add(term(asked, concept.value()), Occur.FILTER));
        filter.organization().ifPresent(id -> query.add(term(PostingFields.ORGANIZATION, id.value()), Occur.FILTER));
        filter.corpus().ifPresent(corpus -> query.add(term(PostingFields.CORPUS, corpus), Occur.FILTER));
        filter.month().ifPresent(month -> query.add(term(PostingFields.MONTH, month.toString()), Occur.FILTER));
        if (!filter.roles().isEmpty()) {
            var roles = filter.roles().stream()
                    .map(role -> new BytesRef(role.value()))
                    .toList();
            query.add(new TermInSetQuery(PostingFields.ROLE, roles), Occur.FILTER);
        }
        addScope(filter.scope(), query);
    }

    private static void addScope(PostingScope scope, BooleanQuery.Builder query) {
        scope.place().ifPresent(place -> query.add(term(PostingFields.PLACE, place.value()), Occur.FILTER));
        scope.pay().ifPresent(unit -> query.add(term(PostingFields.PAY, unit.toString()), Occur.FILTER));
        if (scope.repeats() == PostingScope.Repeats.LEFT_OUT) {
            query.add(term(PostingFields.ORIGINAL, PostingFields.ORIGINAL), Occur.FILTER);
        }
        if (scope.since().isPresent() || scope.until().isPresent()) {
            query.add(
                    NumericDocValuesField.newSlowRangeQuery(
                            PostingFields.DAY,
                            scope.since()
                                    .map(month -> month.atDay(1).toEpochDay())
                                    .orElse(Long.MIN_VALUE),
                            scope.until()
                                    .map(month -> month.atEndOfMonth().toEpochDay())
                                    .orElse(Long.MAX_VALUE)),
                    Occur.FILTER);
        }
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static void addRun(List<SearchWord> run, BooleanQuery.Builder query) {
        query.add(run(PostingFields.WORDS, run), Occur.MUST);
        query.add(new BoostQuery(run(PostingFields.TITLE_WORDS, run), TITLE_WEIGHT), Occur.SHOULD);
    }

    private static Query run(String field, List<SearchWord> run) {
        if (run.size() == 1) {
            return word(field, run.getFirst().forms());
        }
        var phrase = new MultiPhraseQuery.Builder();
        run.forEach(word -> phrase.add(
                word.forms().stream().map(form -> new Term(field, form)).toArray(Term[]::new)));
        return joined(field, run)
                .<Query>map(word -> new BooleanQuery.Builder()
                        .add(phrase.build(), Occur.SHOULD)
                        .add(word, Occur.SHOULD)
                        .build())
                .orElseGet(phrase::build);
    }

    /** Two words that a hyphen joins are one word, too. */
    private static Optional<Query> joined(String field, List<SearchWord> run) {
        return run.size() == 2 ? run.getFirst().joined().map(form -> word(field, List.of(form))) : Optional.empty();
    }

    private static Query word(String field, List<String> forms) {
        var query = new SynonymQuery.Builder(field);
        forms.stream().distinct().forEach(form -> query.addTerm(new Term(field, form)));
        return query.build();
    }
}
