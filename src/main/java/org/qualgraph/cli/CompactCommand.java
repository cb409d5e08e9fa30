package org.qualgraph.cli;

import java.util.concurrent.Callable;
import org.qualgraph.graph.Compaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the graph as small as it can be. */
@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        description = "Make the graph's files as small as what they hold.",
        footer = {
            "",
            "Loading and dropping leave copies behind that nothing needs any more. What is",
            "needed is copied into new files, and then the old ones are deleted: there must be",
            "room for both. To stop it at any moment does no harm. No server may be running.",
            "",
            "Example:",
            "  qualgraph compact",
        })
final class CompactCommand implements Callable<Integer> {
    @Mixin
    private HomeFolder home = new HomeFolder();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var compaction = Compaction.of(Home.existingGraph(home.path()));
        spec.commandLine()
                .getOut()
                .println(home.path() + ": " + ByteUnit.written(compaction.after()) + ", was "
                        + ByteUnit.written(compaction.before()));
        return 0;
    }
}
