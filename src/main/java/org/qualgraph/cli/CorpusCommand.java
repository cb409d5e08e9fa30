package org.qualgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists, shows and drops the corpora that were loaded. */
@Command(
        name = "corpus",
        mixinStandardHelpOptions = true,
        description = "List, show or drop the corpora that were loaded.",
        subcommands = {
            ListCorporaCommand.class,
            ShowCorpusCommand.class,
            DropCorpusCommand.class,
        },
        footer = {
            "",
            "Examples:",
            "  qualgraph corpus list",
            "  qualgraph corpus show mine --format json",
            "  qualgraph corpus drop mine --yes",
        })
final class CorpusCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with corpora: list, show or drop.");
    }
}
