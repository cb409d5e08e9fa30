package org.qualgraph.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.qualgraph.http.JsonFace;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Related.Reason;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.query.RelatedConcepts;
import org.qualgraph.query.RelatedQuestion;
import org.qualgraph.query.RelatedQuestion.Choice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Walks from concepts to related ones. */
@Command(
        name = "related",
        mixinStandardHelpOptions = true,
        description = "List what is related to concepts, with the reasons.",
        footer = {
            "",
            "Examples:",
            "  qualgraph related skill/ml-compilers",
            "  qualgraph related venue/osdi --type skill",
            "  qualgraph related skill/docker skill/linux --role data-engineer --since 2026-01 --diverse"
        })
final class RelatedCommand implements Callable<Integer> {
    @Mixin
    private HomeFolder home = new HomeFolder();

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Parameters(arity = "1..*", paramLabel = "CONCEPT", description = "Identifiers such as skill/pytorch.")
    private List<ConceptId> concepts = List.of();

    @Option(names = "--type", paramLabel = "TYPE", description = "skill, venue, role, … (repeatable).")
    private Set<ConceptType> types = EnumSet.noneOf(ConceptType.class);

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only with a reason of this kind: ${COMPLETION-CANDIDATES} (repeatable).")
    private Set<ReasonKind> kinds = EnumSet.noneOf(ReasonKind.class);

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--diverse", description = "Strong ones that are unlike each other.")
    private boolean isDiverse;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most answers (default: ${DEFAULT-VALUE}).",
            defaultValue = "20")
    private int limit = 20;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var opened = Home.open(home.path());
                var asked = opened.ask()) {
            var choice = isDiverse ? Choice.DIVERSE : Choice.STRONGEST;
            var question = new RelatedQuestion(concepts, types, kinds, filter.filter(), choice, limit);
            var answer = asked.useCases().findRelated().related(question);
            format.print(
                    () -> rows(answer),
                    out -> JsonFace.write(answer, out),
                    spec.commandLine().getOut());
        }
        return 0;
    }

    private static Rows rows(RelatedConcepts answer) {
        return new Rows(
                List.of("id", "label", "score", "reasons"),
                answer.related().stream()
                        .map(related -> List.of(
                                related.concept().id().value(),
                                related.concept().label(),
                                Rows.number(related.score()),
                                related.reasons().stream().map(Reason::text).collect(Collectors.joining("; "))))
                        .toList());
    }
}
