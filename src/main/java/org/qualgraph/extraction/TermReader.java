package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualgraph.extraction.TermProposal.Shape;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Span;
import org.qualgraph.model.Term;

/**
 * Marks what sentences ask candidates to know, as a reader would mark it, links and unknown words alike.
 *
 * <p>Proposals are judged by a {@linkplain LogisticModel logistic regression} over {@link TermFeatures}, whose
 * weights were fitted to the training split of SkillSpan; the likeliest stands, and those that overlap it fall, until none is
 * likelier than {@link #THRESHOLD}. Cost: a few proposals a link, each with its features.
 */
final class TermReader {
    /** Where precision and recall are balanced best on the training split. */
    static final double THRESHOLD = 0.3;

    private final LogisticModel model;
    private final Map<ConceptId, Concept> concepts;

    TermReader(LogisticModel model, Map<ConceptId, Concept> concepts) {
        this.model = model;
        this.concepts = concepts;
    }

    /** A proposal with what is true of it. */
    record Judged(TermProposal proposal, int[] features, double probability) {}

    /** The terms of a sentence, in the order of the text, given the links in it. */
    List<Term> terms(String text, Span sentence, List<Mention> mentions) {
        var words = ClassedWords.of(text, sentence);
        var open = new ArrayList<>(judge(text, words, mentions));
        open.removeIf(judged -> judged.probability() < THRESHOLD);
        open.sort(Comparator.comparingDouble(Judged::probability).reversed());
        var terms = new ArrayList<Term>();
        while (!open.isEmpty()) {
            var best = open.removeFirst();
            open.removeIf(other -> other.proposal().overlaps(best.proposal()));
            terms.add(term(text, words, best));
        }
        terms.sort(Comparator.comparing(Term::span));
        return terms;
    }

    /** Every proposal of a sentence. */
    List<Judged> judge(String text, ClassedWords words, List<Mention> mentions) {
        var asked = AskedRuns.of(words);
        var proposals = TermProposals.of(words, mentions, asked, concepts);
        var features = new TermFeatures(text, words, proposals.links(), asked);
        return proposals.all().stream()
                .map(proposal -> {
                    var found = features.of(proposal);
                    return new Judged(proposal, found, model.probability(found));
                })
                .toList();
    }

    private static Term term(String text, ClassedWords words, Judged judged) {
        var proposal = judged.proposal();
        var span = proposal.shape() == Shape.MENTION
                ? proposal.mention().orElseThrow().span()
                : new Span(
                        words.span(proposal.first()).start(),
                        words.span(proposal.last()).end());
        var concept = proposal.shape() == Shape.MENTION
                ? proposal.mention().map(Mention::concept)
                : Optional.<ConceptId>empty();
        return new Term(span, span.of(text), concept, judged.probability());
    }
}
