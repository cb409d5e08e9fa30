package org.qualgraph.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.CorpusSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a corpus away. */
@Command(
        name = "drop",
        mixinStandardHelpOptions = true,
        description = "Take a corpus away, whole or, where that fails, not at all.",
        footer = {
            "",
            "Employers and places that other corpora name stay. Asks first; where there is no",
            "terminal to ask on, --yes is needed. The disk gets its room back with",
            "\"qualgraph compact\".",
            "",
            "Examples:",
            "  qualgraph corpus drop mine",
            "  qualgraph corpus drop mine --yes && qualgraph compact",
        })
final class DropCorpusCommand implements Callable<Integer> {
    @Mixin
    private HomeFolder home = new HomeFolder();

    @Parameters(paramLabel = "NAME", description = "The name that \"qualgraph corpus list\" shows.")
    private String name = "";

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var opened = Home.open(home.path())) {
            var corpus = opened.store().corpus(name).summary();
            if (!yes && !isWanted(corpus)) {
                spec.commandLine().getOut().println(name + ": kept");
                return 0;
            }
            opened.store().dropCorpus(name);
            opened.indexPostings();
            spec.commandLine().getOut().println(sentence("%s: dropped %,d postings, %,d statements", corpus));
        }
        return 0;
    }

    private boolean isWanted(CorpusSummary corpus) {
        var console = System.console();
        if (console == null) {
            throw new ParameterException(
                    spec.commandLine(), "There is no terminal to ask on; add --yes to drop " + name + ".");
        }
        return isYes(console.readLine("%s", sentence("Drop %s with its %,d postings, %,d statements? [y/N] ", corpus)));
    }

    /** Nothing but a yes is one; the end of the input is none. */
    static boolean isYes(@Nullable String answer) {
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }

    private static String sentence(String format, CorpusSummary corpus) {
        return String.format(Locale.ROOT, format, corpus.name(), corpus.postings(), corpus.statements());
    }
}
