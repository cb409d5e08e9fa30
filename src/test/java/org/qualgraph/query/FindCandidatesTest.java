package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.qualgraph.Ours;
import org.qualgraph.discovery.TermGatherer;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.index.ConceptIndex;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Vocabulary;

class FindCandidatesTest {
    private static final Vocabulary VOCABULARY = Ours.VOCABULARY;
    private static final Extractor EXTRACTOR = Ours.EXTRACTOR;
    private static final ConceptIndex INDEX = ConceptIndex.inMemory(VOCABULARY);

    @AfterAll
    static void close() {
        INDEX.close();
    }

    private static CandidateReport report(int limit, String... requirements) {
        var gatherer = new TermGatherer(VOCABULARY, List.of());
        for (var requirement : requirements) {
            var extraction =
                    EXTRACTOR.extract(Posting.ofText("Engineer\n\nMinimum Qualifications\n- " + requirement + "\n"));
            gatherer.add(extraction, EXTRACTOR.sightings(extraction), "here");
        }
        return new FindCandidates(VOCABULARY, INDEX).report(gatherer, 1, limit);
    }

    private static Candidate only(String... requirements) {
        var candidates = report(10, requirements).candidates();
        assertThat(candidates).hasSize(1);
        return candidates.getFirst();
    }

    @Test
    void suggestsKindAndBroaderConceptByTheNeighbours() {
        var candidate = only("TensorFlow, PyTorch, Zorblax and Keras");

        assertThat(candidate.kind()).contains("framework");
        assertThat(candidate.broader())
                .map(ConceptReference::id)
                .contains(new ConceptId("skill/deep-learning-frameworks"));
        assertThat(candidate.neighbours()).hasSize(3);
        assertThat(candidate.sameAs()).isEmpty();
    }

    @Test
    void suggestsTheConceptThatIsNearlyCalledSo() {
        assertThat(only("Hands-on experience with Kuberntes").sameAs())
                .map(ConceptReference::id)
                .contains(new ConceptId("skill/kubernetes"));
    }

    @Test
    void suggestsTheConceptThatABracketSays() {
        assertThat(only("Python and content moderation (CM)").sameAs())
                .map(ConceptReference::id)
                .contains(new ConceptId("skill/content-moderation"));
    }

    @Test
    void suggestsTheConceptThatTheLastWordsNameAsTheBroaderOne() {
        assertThat(only("Zorbic distributed systems").broader())
                .map(ConceptReference::id)
                .contains(new ConceptId("skill/distributed-systems"));
    }

    @Test
    void tellsHowManyTermsThereAreBesideThoseListed() {
        var report = report(1, "Python, Zorblax, SQL", "Python, Quuxly, SQL");

        assertThat(report.candidates()).hasSize(1);
        assertThat(report.terms()).isEqualTo(2);
        assertThat(report.postings()).isEqualTo(2);
        assertThat(report.uncertainty()).isZero();
    }
}
