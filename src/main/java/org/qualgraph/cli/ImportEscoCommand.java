package org.qualgraph.cli;

import java.util.concurrent.Callable;
import org.qualgraph.ontology.taxonomy.EscoReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Imports the European classification of skills and occupations. */
@Command(
        name = "esco",
        mixinStandardHelpOptions = true,
        description = "Import ESCO from its CSV files, in any number of languages.",
        footer = {
            "",
            "Skills, skill groups, occupations and ISCO groups keep their IRIs. Languages",
            "come from the names of the files (skills_en.csv, skills_de.csv).",
            "",
            "Examples:",
            "  qualgraph import esco 'ESCO dataset - v1.1.1 - classification - en - csv.zip'",
            "  qualgraph import esco esco-en/ esco-de/ --name esco-1.2",
        })
final class ImportEscoCommand implements Callable<Integer> {
    @Mixin
    private HomeFolder home = new HomeFolder();

    @Mixin
    private TaxonomyPaths files = new TaxonomyPaths();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What its graph is called (default: ${DEFAULT-VALUE}).",
            defaultValue = "esco")
    private String name = "esco";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new Importing(home.path(), spec.commandLine())
                .run(rejects -> EscoReader.read(name, files.paths(), rejects));
    }
}
