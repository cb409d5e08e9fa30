package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.Related.Reason;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.query.RelatedQuestion.Choice;

class FindRelatedTest {
    private static final ConceptId PYTHON = new ConceptId("skill/python");

    @AutoClose
    private static final RandomPostings POSTINGS = new RandomPostings(21, 200);

    private static RelatedConcepts related(PostingFilter filter) {
        return POSTINGS.related().related(question(filter, Choice.STRONGEST, 100));
    }

    private static RelatedQuestion question(PostingFilter filter, Choice choice, int limit) {
        return new RelatedQuestion(List.of(PYTHON), Set.of(), Set.of(), filter, choice, limit);
    }

    /** What is said of postings, about every concept: how many, in which way. */
    private static List<Reason> counted(RelatedConcepts answer) {
        return answer.related().stream()
                .flatMap(related -> related.reasons().stream())
                .filter(reason -> reason.postings().isPresent())
                .toList();
    }

    @RepeatedTest(20)
    void asksNoPostingsButThoseThatFit(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var filter = POSTINGS.filter(random);
        var fit = POSTINGS.fit(filter);
        var answer = related(filter);

        assertThat(answer.postings()).isEqualTo(fit.size());
        for (var related : answer.related()) {
            var both = fit.stream()
                    .map(posting -> RandomPostings.asked(posting, Optional.empty()))
                    .filter(asked -> asked.contains(PYTHON)
                            && asked.contains(related.concept().id()))
                    .count();
            assertThat(related.reasons())
                    .filteredOn(reason -> reason.postings().isPresent()
                            && !related.concept().id().value().startsWith("role/"))
                    .allSatisfy(reason ->
                            assertThat((long) reason.postings().getAsInt()).isBetween(1L, both));
        }
    }

    @Test
    void saysOfAFilterThatLetsEverythingInWhatItSaysWithoutOne() {
        var everything = related(PostingFilter.ALL);
        var fromTheFirst = related(PostingFilter.ALL.withoutRepeats());

        assertThat(counted(fromTheFirst)).isNotEmpty();
        assertThat(counted(fromTheFirst))
                .extracting(Reason::text)
                .containsExactlyInAnyOrderElementsOf(
                        counted(everything).stream().map(Reason::text).toList());
        assertThat(fromTheFirst.related())
                .allSatisfy(related ->
                        assertThat(related.reasons()).extracting(Reason::kind).doesNotContain(ReasonKind.CONTEXT));
    }

    @Test
    void keepsWhatTheVocabularySaysWhereNoPostingFits() {
        var answer = related(PostingFilter.ALL.ofCorpus(Optional.of("none")));

        assertThat(answer.postings()).isZero();
        assertThat(counted(answer)).isEmpty();
        assertThat(answer.related()).isNotEmpty();
    }

    @Test
    void refusesAFilterWithAConceptThatIsNotThere() {
        var filter = PostingFilter.ALL.asking(List.of(new ConceptId("skill/none")));

        assertThatThrownBy(() -> related(filter)).isInstanceOf(UnknownConceptException.class);
    }

    @Test
    void picksDiverseOnesFromTheStrongestAndTheBestFirst() {
        var strongest = POSTINGS.related().related(question(PostingFilter.ALL, Choice.STRONGEST, 12));
        var diverse = POSTINGS.related().related(question(PostingFilter.ALL, Choice.DIVERSE, 4));

        assertThat(diverse.related()).hasSize(4).doesNotHaveDuplicates();
        assertThat(strongest.related()).containsAll(diverse.related());
        assertThat(diverse.related().getFirst()).isEqualTo(strongest.related().getFirst());
    }

    @Test
    void saysTheSameWhenAnswersWereMadeAhead() {
        var before = related(PostingFilter.ALL);
        POSTINGS.related().prepare(() -> false);

        assertThat(related(PostingFilter.ALL)).isEqualTo(before);
    }
}
