package org.qualgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with the ontology itself, apart from any home. */
@Command(
        name = "ontology",
        mixinStandardHelpOptions = true,
        description = "Work on releases of the ontology.",
        subcommands = OntologyDiffCommand.class,
        footer = {"", "Example:", "  qualgraph ontology diff qualgraph-1.ttl qualgraph-2.ttl"})
final class OntologyCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: one of the commands below.");
    }
}
