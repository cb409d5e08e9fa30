package org.qualgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares roles by what their postings ask for. */
@Command(
        name = "role",
        mixinStandardHelpOptions = true,
        description = "Tell what a role asks for, and which roles are like it.",
        subcommands = {RoleSkillsCommand.class, SimilarRolesCommand.class},
        footer = {
            "",
            "Examples:",
            "  qualgraph role skills data-engineer --sort distinguishing   what its neighbours do not ask for",
            "  qualgraph role similar data-analyst                         and what is missing on the way there",
        })
final class RoleCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to tell: one of the commands below.");
    }
}
