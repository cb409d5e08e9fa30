package org.qualgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what was imported. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List the imported taxonomies with the number of their concepts.",
        footer = {"", "Example:", "  qualgraph import list"})
final class ListImportsCommand implements Callable<Integer> {
    @Mixin
    private HomeFolder home = new HomeFolder();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var rows = new ArrayList<List<String>>();
        try (var opened = Home.open(home.path())) {
            var imports = new TreeMap<>(opened.store().counts().imports());
            imports.forEach((name, concepts) -> rows.add(List.of(name, Long.toString(concepts))));
        }
        new Rows(List.of("name", "concepts"), rows)
                .printTable(spec.commandLine().getOut());
        return 0;
    }
}
