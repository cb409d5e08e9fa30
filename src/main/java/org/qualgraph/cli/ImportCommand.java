package org.qualgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes other taxonomies into the graph, each beside ours. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Take another taxonomy into the graph, beside ours.",
        subcommands = {
            ImportEscoCommand.class,
            ImportOnetCommand.class,
            ImportSkosCommand.class,
            ListImportsCommand.class,
            RemoveImportCommand.class,
        },
        footer = {
            "",
            "Importing again takes the place of what was there; the same again changes",
            "nothing. A file that cannot be read changes nothing either. Exit code 1 tells",
            "that some rows could not be used; each is named on standard error.",
            "",
            "Examples:",
            "  qualgraph import esco 'ESCO dataset - v1.1.1 - classification - en - csv.zip'",
            "  qualgraph import onet db_29_2_text.zip",
            "  qualgraph import skos thesaurus.ttl --name thesaurus",
            "  qualgraph import list",
            "  qualgraph import remove thesaurus",
        })
final class ImportCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to import: esco, onet or skos.");
    }
}
