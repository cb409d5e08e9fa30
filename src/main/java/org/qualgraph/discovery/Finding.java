package org.qualgraph.discovery;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.TermContext;
import org.qualgraph.model.Vocabulary;

/**
 * A term that a corpus asks for and the vocabulary lacks.
 *
 * @param name its most usual spelling
 * @param spellings all of them, the most usual first
 * @param postings how many postings have it
 * @param employers how many employers that are named do, up to a hundred
 * @param score how worthwhile it is, from 0 to 1
 * @param neighbours the known concepts that stand beside it in lists, with how often, the most frequent first
 * @param inside the concept that some of its words name
 * @param head the same where they are the last ones
 * @param spelledOut the concept that it abbreviates or spells out
 */
public record Finding(
        String name,
        List<String> spellings,
        int postings,
        int employers,
        double score,
        List<Neighbour> neighbours,
        Optional<ConceptId> inside,
        Optional<ConceptId> head,
        Optional<ConceptId> spelledOut,
        List<TermContext> contexts) {

    /** A concept with how often it stands beside a term. */
    public record Neighbour(ConceptId concept, int count) {}

    public Finding {
        spellings = List.copyOf(spellings);
        neighbours = List.copyOf(neighbours);
        contexts = List.copyOf(contexts);
    }

    static Finding of(TermTally tally, Modifiers modifiers, Vocabulary vocabulary) {
        return new Finding(
                tally.spellings().getFirst(),
                tally.spellings(),
                tally.postings(),
                tally.employers(),
                new Worth(tally, modifiers, vocabulary).score(),
                tally.neighbours().stream()
                        .map(concept -> new Neighbour(concept, tally.count(concept)))
                        .toList(),
                tally.inside().stream().findFirst(),
                tally.inside().stream()
                        .filter(any -> tally.modifiers().getFirst().endsWith("_"))
                        .findFirst(),
                tally.spelledOut().stream().findFirst(),
                tally.contexts());
    }
}
