package org.qualgraph.query;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qualgraph.discovery.Finding;
import org.qualgraph.discovery.TermGatherer;
import org.qualgraph.index.ConceptIndex;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Hit;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.MatchClass;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/** Makes of what was gathered over a corpus the work list of who edits the vocabulary. */
public final class FindCandidates {
    /** From here on a name that is a few letters or a word off may well be the same. */
    private static final double SAME = 0.65;

    private static final Set<MatchClass> WHOLE_NAME = EnumSet.of(MatchClass.EXACT, MatchClass.ALIAS, MatchClass.FUZZY);

    private static final int MOST_NEIGHBOURS = 5;

    private static final Set<ConceptType> QUALIFICATIONS =
            EnumSet.of(ConceptType.SKILL, ConceptType.VENUE, ConceptType.CERTIFICATION);

    private final Vocabulary vocabulary;
    private final ConceptIndex index;
    private final References references;

    /** @param index of the vocabulary, whose names a candidate may be like */
    public FindCandidates(Vocabulary vocabulary, ConceptIndex index) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.references = new References(vocabulary);
    }

    /** The terms of so many postings or more, as many of them as wanted. */
    public CandidateReport report(TermGatherer gathered, int minimumPostings, int limit) {
        var findings = gathered.findings(minimumPostings);
        return new CandidateReport(
                gathered.postings(),
                findings.size(),
                gathered.floor(),
                findings.stream().limit(limit).map(this::candidate).toList());
    }

    private Candidate candidate(Finding finding) {
        return new Candidate(
                finding.name(),
                finding.spellings().stream().skip(1).toList(),
                finding.postings(),
                finding.employers(),
                finding.score(),
                sameAs(finding).flatMap(references::reference),
                kind(finding),
                broader(finding).flatMap(references::reference),
                finding.neighbours().stream()
                        .limit(MOST_NEIGHBOURS)
                        .flatMap(neighbour -> references.reference(neighbour.concept()).stream()
                                .map(concept -> new Candidate.Neighbour(concept, neighbour.count())))
                        .toList(),
                finding.contexts());
    }

    /** What the postings say in brackets, else the concept whose name is nearly this one. */
    private Optional<ConceptId> sameAs(Finding finding) {
        return finding.spelledOut()
                .or(() -> index.lookup(new Lookup(finding.name(), QUALIFICATIONS, 1)).stream()
                        .filter(hit -> hit.score() >= SAME && WHOLE_NAME.contains(hit.match()))
                        .map(Hit::id)
                        .findFirst());
    }

    /** The kind of most of its neighbours: birds of a feather are listed together. */
    private Optional<String> kind(Finding finding) {
        var counts = new HashMap<String, Integer>();
        finding.neighbours()
                .forEach(neighbour -> vocabulary
                        .concept(neighbour.concept())
                        .ifPresent(concept -> counts.merge(kind(concept), neighbour.count(), Integer::sum)));
        return most(counts)
                .or(() -> finding.inside().flatMap(vocabulary::concept).map(FindCandidates::kind));
    }

    private static String kind(Concept concept) {
        return concept.notes().kind().orElse(concept.type().segment());
    }

    /** The known name that its last words are; else what is broader than most of its neighbours. */
    private Optional<ConceptId> broader(Finding finding) {
        var counts = new HashMap<ConceptId, Integer>();
        for (var neighbour : finding.neighbours()) {
            for (var broader : vocabulary.targets(neighbour.concept(), Relation.BROADER)) {
                counts.merge(broader, neighbour.count(), Integer::sum);
            }
        }
        return finding.head().or(() -> most(counts));
    }

    private static <T extends Comparable<T>> Optional<T> most(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<T, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }
}
