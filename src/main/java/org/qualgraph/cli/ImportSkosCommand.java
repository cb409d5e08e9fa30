package org.qualgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.ConceptType;
import org.qualgraph.ontology.taxonomy.SkosReader;
import org.qualgraph.ontology.taxonomy.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Imports any taxonomy that is written in SKOS. */
@Command(
        name = "skos",
        mixinStandardHelpOptions = true,
        description = "Import any SKOS taxonomy, in any RDF syntax.",
        footer = {
            "",
            "The syntax is told by name or content. Nothing is fetched from the network,",
            "whatever a file refers to.",
            "",
            "Examples:",
            "  qualgraph import skos thesaurus.ttl.gz",
            "  qualgraph import skos professions/ --name professions --type role",
        })
final class ImportSkosCommand implements Callable<Integer> {
    @Mixin
    private Importing importing = new Importing();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What its graph is called (default: the name of the first file).")
    private @Nullable String name;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description =
                    "What its concepts are: skill, role, certification, language, … (default:" + " ${DEFAULT-VALUE}).",
            defaultValue = "skill")
    private ConceptType type = ConceptType.SKILL;

    @Override
    public Integer call() {
        var called = Optional.ofNullable(name)
                .orElseGet(() -> nameOf(importing.paths().getFirst()));
        return importing.run((paths, rejects) -> SkosReader.read(called, type, paths, rejects));
    }

    /** {@code my-thesaurus} for {@code downloads/My thesaurus.ttl.gz}. */
    private static String nameOf(Path path) {
        var file = path.toAbsolutePath().normalize().getFileName();
        return file == null ? "skos" : Slug.of(file.toString().replaceFirst("(\\.[A-Za-z0-9]{1,8}){1,2}$", ""));
    }
}
