package org.qualgraph.cli;

import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Fault;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.QualGraphException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. Exit codes: 0 done, 1 done with rejects, 2 wrong usage, 3 failed. */
@Command(
        name = "qualgraph",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A knowledge graph of the qualifications that job postings ask for.",
        subcommands = {
            LoadCommand.class,
            LookupCommand.class,
            RelatedCommand.class,
            ExtractCommand.class,
            GapCommand.class,
            QueryCommand.class,
            StatsCommand.class,
            GenerateCompletion.class,
        },
        footer = {
            "",
            "Examples:",
            "  qualgraph serve                          a server at http://localhost:7070",
            "  qualgraph load postings/ --corpus mine   read a folder of postings",
            "  qualgraph lookup pytorh                  find a concept in spite of a typo",
            "  qualgraph extract posting.txt            what a posting asks for",
        })
public final class QualGraph implements Runnable {
    static final int REJECTS = 1;
    static final int WRONG_USAGE = 2;
    static final int FAILED = 3;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: one of the commands below.");
    }

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new QualGraph())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(ConceptId.class, ConceptId::ofIri)
                .registerConverter(PostingId.class, PostingId::ofIri)
                .setExecutionExceptionHandler((e, command, parsed) -> report(e, command));
    }

    private static int report(Exception e, CommandLine command) throws Exception {
        if (e instanceof QualGraphException failure) {
            command.getErr().println("qualgraph: " + failure.getMessage());
            return failure.fault() == Fault.INVALID_INPUT ? WRONG_USAGE : FAILED;
        }
        throw e;
    }
}
