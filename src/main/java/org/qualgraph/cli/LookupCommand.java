package org.qualgraph.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.qualgraph.http.JsonFace;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Hit;
import org.qualgraph.model.Lookup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds concepts by name. */
@Command(
        name = "lookup",
        mixinStandardHelpOptions = true,
        description = "Find concepts by name, in spite of typos.",
        footer = {"", "Examples:", "  qualgraph lookup pytorh", "  qualgraph lookup --type venue SC"})
final class LookupCommand implements Callable<Integer> {
    @Mixin
    private HomeFolder home = new HomeFolder();

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The name; several words are one name.")
    private List<String> words = List.of();

    @Option(names = "--type", paramLabel = "TYPE", description = "skill, venue, role, certification, … (repeatable).")
    private Set<ConceptType> types = EnumSet.noneOf(ConceptType.class);

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "qualgraph, or the name of an import (repeatable; default: all).")
    private Set<String> sources = Set.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most answers (default: ${DEFAULT-VALUE}).",
            defaultValue = "10")
    private int limit = 10;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var text = String.join(" ", words);
        try (var opened = Home.open(home.path());
                var asked = opened.ask()) {
            var answer = asked.useCases().lookUp().answer(new Lookup(text, types, sources, limit));
            format.print(
                    () -> rows(answer.hits()),
                    out -> JsonFace.write(answer, out),
                    spec.commandLine().getOut());
        }
        return 0;
    }

    private static Rows rows(List<Hit> hits) {
        return new Rows(
                List.of("id", "label", "match", "matched", "score"),
                hits.stream()
                        .map(hit -> List.of(
                                hit.id().value(),
                                hit.label(),
                                hit.match().name().toLowerCase(Locale.ROOT),
                                hit.matched(),
                                String.format(Locale.ROOT, "%.3f", hit.score())))
                        .toList());
    }
}
