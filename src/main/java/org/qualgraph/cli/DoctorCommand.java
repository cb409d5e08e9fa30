package org.qualgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.qualgraph.graph.Examination;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.http.JsonFace;
import org.qualgraph.index.ConceptIndex;
import org.qualgraph.index.posting.PostingFolder;
import org.qualgraph.model.Finding;
import org.qualgraph.model.Finding.Condition;
import org.qualgraph.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Examines a home and mends it. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Is the home whole? Mend what can be made again from the rest of it.",
        footer = {
            "",
            "Reads every file of the graph and of the index: do the indexes of the graph agree,",
            "is every term found, does every posting read back, is the ontology that of this",
            "release, are the indexes of names and of postings those of the graph, has",
            "anything been left behind?",
            "What cannot be mended is named, with what to do. No server may be running.",
            "Exit code 0: whole; 1: mended, or with --check to be mended; 3: broken.",
            "",
            "Examples:",
            "  qualgraph doctor",
            "  qualgraph doctor --check --format json",
        })
final class DoctorCommand implements Callable<Integer> {
    private static final Map<Condition, Integer> CODES =
            Map.of(Condition.WHOLE, 0, Condition.MENDABLE, 1, Condition.MENDED, 1, Condition.BROKEN, QualGraph.FAILED);

    @Mixin
    private HomeFolder home = new HomeFolder();

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Option(names = "--check", description = "Only look; mend nothing.")
    private boolean check;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var folder = home.path();
        var ontology = Ontology.bundled();
        var graph = Home.existingGraph(folder);
        var findings =
                findings(folder, check ? Examination.of(graph, ontology) : Examination.afterMending(graph, ontology));
        var rows = rows(findings);
        format.print(
                out -> rows.rows().forEach(row -> out.printf("%-9s %s: %s%n", row.get(1), row.get(0), row.get(2))),
                () -> rows,
                out -> JsonFace.writeRows(rows.header(), rows.rows(), out),
                spec.commandLine().getOut());
        return findings.stream()
                .mapToInt(finding -> CODES.get(finding.condition()))
                .max()
                .orElse(0);
    }

    /** The index can be judged only by what the graph holds. */
    private List<Finding> findings(Path folder, Examination graph) {
        var findings = new ArrayList<>(graph.findings());
        var index = Home.index(folder);
        graph.vocabulary()
                .ifPresent(vocabulary -> findings.add(
                        check ? ConceptIndex.examine(index, vocabulary) : ConceptIndex.mend(index, vocabulary)));
        if (graph.findings().stream().noneMatch(this::isInTheWay)) {
            findings.add(postings(folder));
        }
        return findings;
    }

    /** What is not mended yet, or cannot be, keeps the graph from being read. */
    private boolean isInTheWay(Finding finding) {
        return finding.is(Condition.BROKEN) || check && finding.is(Condition.MENDABLE);
    }

    private Finding postings(Path folder) {
        var index = new PostingFolder(Home.postings(folder));
        try (var store = GraphStore.open(Home.graph(folder))) {
            return store.readPostings(held -> check ? index.examine(held) : index.mend(held));
        }
    }

    private static Rows rows(List<Finding> findings) {
        return new Rows(
                List.of("part", "condition", "finding"),
                findings.stream()
                        .map(finding -> List.of(
                                finding.part(),
                                finding.condition().name().toLowerCase(Locale.ROOT),
                                finding.sentence()))
                        .toList());
    }
}
