package org.qualgraph.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.qualgraph.http.JsonFace;
import org.qualgraph.ontology.OntologyChange;
import org.qualgraph.ontology.OntologyChange.Kind;
import org.qualgraph.ontology.OntologyDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what changed between two releases of the ontology. It needs no home. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "List what changed from one release of the ontology to the next.",
        footer = {
            "",
            "A release is a folder of Turtle files, or one file in any syntax of RDF, such as export writes.",
            "Exit code 1 tells that a concept was dropped instead of retired; released identifiers never go away.",
            "",
            "Examples:",
            "  qualgraph ontology diff qualgraph-1.ttl.gz ontology/",
            "  qualgraph ontology diff old.nt new.jsonld --format csv > changes.csv",
        })
final class OntologyDiffCommand implements Callable<Integer> {
    private static final List<String> HEADER = List.of("change", "id", "property", "before", "after");

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Parameters(index = "0", paramLabel = "OLD", description = "The release before.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The release after.")
    private Path after = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var diff = OntologyDiff.between(before, after);
        var rows = new Rows(
                HEADER, diff.changes().stream().map(OntologyDiffCommand::row).toList());
        format.print(
                () -> rows,
                out -> JsonFace.writeRows(rows.header(), rows.rows(), out),
                spec.commandLine().getOut());
        spec.commandLine().getErr().println(summary(diff));
        return diff.count(Kind.CONCEPT_DROPPED) > 0 ? QualGraph.REJECTS : 0;
    }

    private static List<String> row(OntologyChange change) {
        return List.of(words(change.kind()), change.id(), change.property(), change.before(), change.after());
    }

    /** Beside the answer, so that programs read rows only. */
    private static String summary(OntologyDiff diff) {
        var counts = Arrays.stream(Kind.values())
                .filter(kind -> diff.count(kind) > 0)
                .map(kind -> words(kind) + ": " + diff.count(kind))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "no changes" : counts;
    }

    private static String words(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
