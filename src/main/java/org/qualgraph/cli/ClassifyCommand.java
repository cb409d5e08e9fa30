package org.qualgraph.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualgraph.http.JsonFace;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.RankedConcept;
import org.qualgraph.query.ClassificationQuestion;
import org.qualgraph.query.ClassifiedPassage;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks the concepts of a taxonomy for passages of text. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = "Rank the concepts of a taxonomy for a passage of text.",
        footer = {
            "",
            "Unlike extract, which links only what is surely meant, this ranks whatever comes near, in any taxonomy",
            "that is imported.",
            "",
            "Examples:",
            "  qualgraph classify --source esco Designs dashboards and keeps stakeholders informed",
            "  qualgraph classify --type role --source esco --source onet Senior backend ninja",
            "  qualgraph classify --lines titles.txt --type role --limit 1 --format csv",
        })
final class ClassifyCommand implements Callable<Integer> {
    @Mixin
    private HomeFolder home = new HomeFolder();

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @ArgGroup(multiplicity = "1")
    private Passages passages = new Passages();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "skill, role, certification, … (repeatable; default: skill).")
    private Set<ConceptType> types = EnumSet.noneOf(ConceptType.class);

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "qualgraph, or the name of an import (repeatable; default: qualgraph).")
    private Set<String> sources = Set.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most answers for a passage (default: ${DEFAULT-VALUE}).",
            defaultValue = "10")
    private int limit = 10;

    @Spec
    private CommandSpec spec;

    /** Where the passages are: one of these. */
    static final class Passages {
        @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The passage; several words are one passage.")
        private List<String> words = List.of();

        @Option(
                names = "--lines",
                paramLabel = "FILE",
                description = "A text with a passage on each line; - for standard input.")
        private @Nullable String file;

        List<String> texts() {
            return file == null ? List.of(String.join(" ", words)) : PassageLines.of(file);
        }
    }

    @Override
    public Integer call() {
        var texts = passages.texts();
        try (var opened = Home.open(home.path());
                var asked = opened.ask()) {
            var classifier = asked.useCases().classify().passages(new ClassificationQuestion(types, sources, limit));
            var answers = texts.stream().map(classifier::classified).toList();
            format.print(
                    () -> rows(answers),
                    out -> JsonFace.writeClassified(answers, out),
                    spec.commandLine().getOut());
        }
        return 0;
    }

    /** The passages are a column where there are several. */
    private Rows rows(List<ClassifiedPassage> answers) {
        var header = List.of("id", "label", "score", "matched", "via");
        if (passages.file == null) {
            return new Rows(
                    header,
                    answers.stream()
                            .flatMap(answer -> answer.concepts().stream())
                            .map(ClassifyCommand::row)
                            .toList());
        }
        return new Rows(
                Stream.concat(Stream.of("passage"), header.stream()).toList(),
                answers.stream()
                        .flatMap(answer -> answer.concepts().stream()
                                .map(concept -> Stream.concat(Stream.of(answer.text()), row(concept).stream())
                                        .toList()))
                        .toList());
    }

    private static List<String> row(RankedConcept ranked) {
        return List.of(
                ranked.id().value(),
                ranked.label(),
                Rows.number(ranked.score()),
                ranked.matched(),
                ranked.via().map(ConceptId::value).orElse(""));
    }
}
