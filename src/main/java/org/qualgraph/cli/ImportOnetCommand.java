package org.qualgraph.cli;

import java.util.concurrent.Callable;
import org.qualgraph.ontology.taxonomy.OnetReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Imports the database of occupations and technologies of the United States. */
@Command(
        name = "onet",
        mixinStandardHelpOptions = true,
        description = "Import the O*NET database from its text files.",
        footer = {
            "",
            "Occupations become roles; technologies and their commodities become skills. An",
            "occupation's technologies are optional skills: the database does not say that",
            "one is needed. Tools Used, which lists equipment, is not read.",
            "",
            "Example:",
            "  qualgraph import onet db_29_2_text.zip",
        })
final class ImportOnetCommand implements Callable<Integer> {
    @Mixin
    private Importing importing = new Importing();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What its graph is called (default: ${DEFAULT-VALUE}).",
            defaultValue = "onet")
    private String name = "onet";

    @Override
    public Integer call() {
        return importing.run((paths, rejects) -> OnetReader.read(name, paths, rejects));
    }
}
