package org.qualgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts from one loaded posting. */
@Command(
        name = "posting",
        mixinStandardHelpOptions = true,
        description = "Tell which postings are like one.",
        subcommands = SimilarPostingsCommand.class,
        footer = {"", "Example:", "  qualgraph posting similar posting/0123456789abcdef0123 --corpus jobs"})
final class PostingCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to tell: one of the commands below.");
    }
}
