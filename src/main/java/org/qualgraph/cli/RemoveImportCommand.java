package org.qualgraph.cli;

import java.util.concurrent.Callable;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an imported taxonomy away. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Take an imported taxonomy away.",
        footer = {"", "Example:", "  qualgraph import remove esco"})
final class RemoveImportCommand implements Callable<Integer> {
    @Mixin
    private HomeFolder home = new HomeFolder();

    @Parameters(paramLabel = "NAME", description = "The name that \"qualgraph import list\" shows.")
    private String name = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var opened = Home.open(home.path())) {
            if (!opened.store().removeImport(name)) {
                throw new QualGraphException(
                        Fault.NOT_FOUND,
                        "No taxonomy called \"" + name
                                + "\" was imported; \"qualgraph import list\" shows those that were.");
            }
        }
        spec.commandLine().getOut().println(name + ": removed");
        return 0;
    }
}
