package org.qualgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.ConceptId;
import org.qualgraph.ontology.ConceptDraft;
import org.qualgraph.ontology.OntologyEdit;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the Turtle of a new concept, or of another name of a known one. It needs no home. */
@Command(
        name = "approve",
        mixinStandardHelpOptions = true,
        description = "Write a term into a Turtle file of an ontology, as a new concept or as a name of a known one.",
        footer = {
            "",
            "The shapes and rules of the ontology that the file lies in are asked first, those",
            "of the bundled one where it lies in none; where they object, they say what is",
            "missing and the file stays as it is. Nothing that has an identifier is overwritten.",
            "",
            "Examples:",
            "  qualgraph candidates approve \"Apache Hop\" --as skill/apache-hop --kind tool \\",
            "      --broader skill/etl --definition \"Open-source tool that moves and transforms data.\" \\",
            "      --output ontology/skills/data-engineering.ttl",
            "  qualgraph candidates approve IaC --same-as skill/infrastructure-as-code \\",
            "      --output ontology/skills/cloud-and-operations.ttl",
        })
final class ApproveCandidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TERM", description = "The name: of a new concept the preferred one.")
    private String term = "";

    @ArgGroup(multiplicity = "1")
    private Meaning meaning = new Meaning();

    /** What the term is to be. */
    private static final class Meaning {
        @Option(names = "--as", paramLabel = "ID", description = "The identifier of the new concept: skill/apache-hop.")
        private @Nullable ConceptId created;

        @Option(names = "--same-as", paramLabel = "ID", description = "The concept that the term is a name of.")
        private @Nullable ConceptId known;
    }

    @Option(names = "--alt", paramLabel = "NAME", description = "A further name; can be repeated.")
    private List<String> others = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Of a skill: programming-language, tool, framework, platform, standard, method, practice,"
                    + " knowledge or human-skill.")
    private @Nullable String kind;

    @Option(names = "--broader", paramLabel = "ID", description = "The next broader concept; can be repeated.")
    private List<ConceptId> broader = List.of();

    @Option(
            names = "--field",
            paramLabel = "ID",
            description = "The field of study of a skill; can be repeated (default: those of the broader concept).")
    private List<ConceptId> fields = List.of();

    @Option(names = "--certifies", paramLabel = "ID", description = "What a certification attests; can be repeated.")
    private List<ConceptId> certifies = List.of();

    @Option(names = "--provider", paramLabel = "NAME", description = "Who awards a certification.")
    private @Nullable String provider;

    @Option(
            names = "--definition",
            paramLabel = "SENTENCE",
            description = "What it is, in a sentence that does not use the name, with a full stop.")
    private @Nullable String definition;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of names and definition (default: ${DEFAULT-VALUE}).",
            defaultValue = "en")
    private String language = "en";

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE",
            description = "The Turtle file, which is made where it is missing.")
    private Path output = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var edit = OntologyEdit.of(output);
        var known = meaning.known;
        var text = known == null ? edit.with(draft()) : edit.withNames(known, names(), language);
        var existed = Files.exists(output);
        new OutputFile(output).write(out -> write(text, out));
        spec.commandLine()
                .getOut()
                .println((existed ? "added to " : "written to ") + output + ": \"" + term + "\" "
                        + (known == null ? "as " + meaning.created : "as a name of " + known));
        return 0;
    }

    private static void write(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        names.add(term);
        names.addAll(others);
        return names;
    }

    private ConceptDraft draft() {
        return new ConceptDraft(
                Objects.requireNonNull(meaning.created),
                names(),
                language,
                Optional.ofNullable(definition),
                Optional.ofNullable(kind),
                Optional.ofNullable(provider),
                broader,
                fields,
                certifies);
    }
}
