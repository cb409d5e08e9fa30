package org.qualgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.Related;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.query.RelatedConcepts.RelatedConcept;
import org.qualgraph.query.RelatedQuestion.Choice;
import org.qualgraph.relatedness.Relatedness;

/** Walks from concepts to those that are related to them, with the reasons. Thread-safe. */
public final class FindRelated {
    /** Unlike ones are chosen from so many times as many as are wanted. */
    private static final int CHOICE = 3;

    private static final int MOST_TO_CHOOSE_FROM = 500;

    private final References references;
    private final CurrentFilters filters;
    private final CodedShapes shapes;
    private final Relatedness relatedness;
    private final Map<PostingFilter, Relatedness> narrowed = new Newest();

    FindRelated(Vocabulary vocabulary, Relatedness relatedness, CodedShapes shapes) {
        this.references = new References(vocabulary);
        this.filters = new CurrentFilters(vocabulary, references);
        this.shapes = shapes;
        this.relatedness = relatedness;
    }

    /** What was asked for last; a page of answers is often asked for again with another limit or kind. */
    private static final class Newest extends LinkedHashMap<PostingFilter, Relatedness> {
        private static final int MOST = 4;

        Newest() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<PostingFilter, Relatedness> eldest) {
            return size() > MOST;
        }
    }

    /**
     * The related concepts, best first. A concept that is given or in the filter and is retired stands for what replaces
     * it; postings that repeat another do not count.
     *
     * @throws UnknownConceptException where one of the concepts is not held
     * @throws RetiredConceptException where one is retired and nothing replaces it
     */
    public RelatedConcepts related(RelatedQuestion question) {
        var given = question.concepts().stream()
                .map(references::required)
                .distinct()
                .toList();
        var asked = among(question.postings());
        var ids = given.stream().map(ConceptReference::id).toList();
        var wanted = asked.related(ids, question.types())
                .filter(candidate -> hasReason(candidate, question.kinds()))
                .filter(candidate -> references.reference(candidate.id()).isPresent())
                .limit(question.choice() == Choice.DIVERSE ? toChooseFrom(question.limit()) : question.limit())
                .toList();
        var chosen = question.choice() == Choice.DIVERSE ? asked.diverse(wanted, question.limit()) : wanted;
        return new RelatedConcepts(
                given,
                asked.postings(),
                chosen.stream()
                        .flatMap(candidate -> references.reference(candidate.id()).stream()
                                .map(concept -> new RelatedConcept(concept, candidate.score(), candidate.reasons())))
                        .toList());
    }

    private static int toChooseFrom(int limit) {
        return Math.max(limit, Math.min(MOST_TO_CHOOSE_FROM, CHOICE * limit));
    }

    /** Makes answers about single concepts ahead. */
    public void prepare(BooleanSupplier isStopped) {
        relatedness.prepare(isStopped);
    }

    private Relatedness among(PostingFilter postings) {
        return postings.equals(PostingFilter.ALL) ? relatedness : narrowed(filters.current(postings));
    }

    private synchronized Relatedness narrowed(PostingFilter postings) {
        return narrowed.computeIfAbsent(postings, filter -> relatedness.among(shapes.together(filter)));
    }

    private static boolean hasReason(Related candidate, Set<ReasonKind> kinds) {
        return kinds.isEmpty() || candidate.reasons().stream().anyMatch(reason -> kinds.contains(reason.kind()));
    }
}
