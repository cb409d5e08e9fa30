package org.qualgraph.cli;

import java.util.concurrent.Callable;
import org.qualgraph.ontology.taxonomy.EscoReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
    private Importing importing = new Importing();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What its graph is called (default: ${DEFAULT-VALUE}).",
            defaultValue = "esco")
    private String name = "esco";

    @Override
    public Integer call() {
        return importing.run((paths, rejects) -> EscoReader.read(name, paths, rejects));
    }
}
