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

/** The words of a sentence that could be terms: its links, links with a word beside them, degrees with their fields, and what is asked for. */
final class TermProposals {
    /** The most words of a term that no concept is known for. */
    private static final int LONGEST_UNKNOWN = 4;

    /** The most words from a degree to the end of its fields. */
    private static final int LONGEST_DEGREE = 14;

    private final ClassedWords words;
    private final Map<ConceptId, Concept> concepts;
    private final List<TermProposal> links = new ArrayList<>();
    private final List<TermProposal> proposals = new ArrayList<>();

    private TermProposals(ClassedWords words, Map<ConceptId, Concept> concepts) {
        this.words = words;
        this.concepts = concepts;
    }

    /**
     * @param links those of {@code all} that are a link and nothing more
     * @param all every proposal
     */
    record Proposals(List<TermProposal> links, List<TermProposal> all) {}

    /** The proposals of a sentence, given the links in it. */
    static Proposals of(
            ClassedWords words, List<Mention> mentions, List<AskedRuns.Run> asked, Map<ConceptId, Concept> concepts) {
        var reader = new TermProposals(words, concepts);
        mentions.forEach(reader::addLink);
        reader.links.forEach(reader::addVariants);
        asked.stream().filter(reader::isUnknown).forEach(reader::addAsked);
        reader.proposals.sort(Comparator.comparingInt(TermProposal::first).thenComparingInt(TermProposal::last));
        return new Proposals(List.copyOf(reader.links), List.copyOf(reader.proposals));
    }

    private void addLink(Mention mention) {
        var first = words.firstEndingAfter(mention.span().start());
        var last = words.firstEndingAfter(mention.span().end() - 1);
        if (last < words.size() && first <= last) {
            var group = TermGroup.of(Optional.ofNullable(concepts.get(mention.concept())));
            links.add(new TermProposal(first, last, Shape.MENTION, group, Optional.of(mention)));
        }
    }

    private void addVariants(TermProposal link) {
        proposals.add(link);
        if (isNameWord(link.first() - 1)) {
            proposals.add(variant(link, link.first() - 1, link.last(), Shape.WITH_WORD_BEFORE));
        }
        if (isNameWord(link.last() + 1)) {
            proposals.add(variant(link, link.first(), link.last() + 1, Shape.WITH_WORD_BEHIND));
        }
        if (link.group() == TermGroup.DEGREE || isDegreeWord(link.last())) {
            endOfFields(link.last())
                    .ifPresent(end -> proposals.add(variant(link, link.first(), end, Shape.DEGREE_PHRASE)));
        }
        if (link.group() == TermGroup.FIELD && link.first() > 1 && isDegreeWord(link.first() - 2)) {
            proposals.add(variant(link, link.first() - 2, link.last(), Shape.DEGREE_PHRASE));
        }
    }

    private static TermProposal variant(TermProposal link, int first, int last, Shape shape) {
        return new TermProposal(
                first, last, shape, shape == Shape.DEGREE_PHRASE ? TermGroup.DEGREE : link.group(), link.mention());
    }

    private boolean isDegreeWord(int at) {
        return at >= 0 && words.form(at).startsWith("degree");
    }

    /** The last word of the last field that follows a degree. */
    private Optional<Integer> endOfFields(int degree) {
        return links.stream()
                .filter(link -> link.group() == TermGroup.FIELD)
                .filter(link -> link.first() > degree && link.last() - degree <= LONGEST_DEGREE)
                .map(TermProposal::last)
                .max(Comparator.naturalOrder());
    }

    private boolean isNameWord(int at) {
        var kind = words.kind(at);
        return at >= 0
                && at < words.size()
                && (kind == WordClass.ORDINARY || kind == WordClass.GERUND || kind == WordClass.PARTICIPLE)
                && links.stream().noneMatch(link -> link.first() <= at && at <= link.last());
    }

    private boolean isUnknown(AskedRuns.Run run) {
        return run.length() <= LONGEST_UNKNOWN
                && links.stream().noneMatch(link -> run.overlaps(link.first(), link.last()));
    }

    private void addAsked(AskedRuns.Run run) {
        proposals.add(new TermProposal(run.first(), run.last(), Shape.ASKED, TermGroup.UNKNOWN, Optional.empty()));
    }
}
