package org.qualgraph.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Span;
import org.qualgraph.model.Term;

/**
 * SkillSpan (Zhang et al., NAACL 2022): strict span F1, as conlleval counts, of the terms that a sentence asks candidates
 * to know against its column of knowledge, and of the human skills that it names against its column of skills. Each
 * sentence is read on its own.
 */
public final class SkillSpanEvaluation {
    private final Extractor extractor;
    private final Set<ConceptId> humanSkills;

    /** @param humanSkills the concepts that SkillSpan counts as skills rather than as knowledge */
    public SkillSpanEvaluation(Extractor extractor, Set<ConceptId> humanSkills) {
        this.extractor = extractor;
        this.humanSkills = Set.copyOf(humanSkills);
    }

    /** The figures of a split: of each file, and of all together. */
    public List<Measured> measure(String split, List<Path> files) throws IOException {
        var figures = new ArrayList<Measured>();
        var all = new ArrayList<SkillSpanSentence>();
        for (var file : files) {
            var sentences = SkillSpanSentence.read(file);
            all.addAll(sentences);
            figures.addAll(figures(name(file), sentences));
        }
        if (files.size() > 1) {
            figures.addAll(figures("SkillSpan " + split, all));
        }
        return figures;
    }

    private static String name(Path file) {
        var name = String.valueOf(file.getFileName());
        return "SkillSpan" + name.replaceAll("^skillspan|\\.conll$", "").replace('_', ' ');
    }

    private List<Measured> figures(String name, List<SkillSpanSentence> sentences) {
        var knowledge = hits(sentences, this::knowledge, SkillSpanSentence::knowledge);
        var skills = hits(sentences, this::skills, SkillSpanSentence::skills);
        return List.of(
                Bootstrap.measured(
                        name,
                        "knowledge F1",
                        knowledge,
                        units -> Hits.sum(units).f1()),
                Bootstrap.measured(
                        name,
                        "knowledge precision",
                        knowledge,
                        units -> Hits.sum(units).precision()),
                Bootstrap.measured(
                        name,
                        "knowledge recall",
                        knowledge,
                        units -> Hits.sum(units).recall()),
                Bootstrap.measured(
                        name, "skill F1", skills, units -> Hits.sum(units).f1()));
    }

    private static List<Hits> hits(
            List<SkillSpanSentence> sentences,
            Function<SkillSpanSentence, Set<Span>> answers,
            Function<SkillSpanSentence, Set<Span>> gold) {
        return sentences.stream()
                .map(sentence -> {
                    var given = answers.apply(sentence);
                    var right = new HashSet<>(given);
                    right.retainAll(gold.apply(sentence));
                    return Hits.of(
                            right.size(), given.size(), gold.apply(sentence).size());
                })
                .toList();
    }

    private Set<Span> knowledge(SkillSpanSentence sentence) {
        return extractor.terms(Posting.ofText(sentence.text())).stream()
                .map(Term::span)
                .map(sentence::tokensOf)
                .collect(Collectors.toSet());
    }

    private Set<Span> skills(SkillSpanSentence sentence) {
        return extractor.extract(Posting.ofText(sentence.text())).mentions().stream()
                .filter(mention -> humanSkills.contains(mention.concept()))
                .map(Mention::span)
                .map(sentence::tokensOf)
                .collect(Collectors.toSet());
    }
}
