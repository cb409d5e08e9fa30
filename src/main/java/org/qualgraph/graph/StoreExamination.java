package org.qualgraph.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.qualgraph.model.Finding;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.ontology.Ontology;
import org.qualgraph.ontology.Terms;
import org.qualgraph.ontology.VocabularyReader;

/**
 * Examines a store that is closed, from the outside to the inside: what lies about, whether the files can be right,
 * whether the indexes agree with each other and the terms with their tree, what the store says of itself, and whether
 * every posting and concept can be read. What lies deeper is looked at only where what it rests on is whole. Changes
 * nothing, but for the journal of a killed commit, which every opening brings to its end.
 */
final class StoreExamination {
    static final String LEFTOVERS = "leftovers";
    static final String FILES = "files";
    static final String ONTOLOGY = "ontology";
    static final String STATISTICS = "statistics";
    private static final String CONCEPTS = "concepts";

    private static final String RELOAD =
            "; move the home away, and load the corpora and imports again or restore a backup";

    private final StoreFolder store;
    private final Ontology ontology;
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Vocabulary> vocabulary = Optional.empty();

    private StoreExamination(StoreFolder store, Ontology ontology) {
        this.store = store;
        this.ontology = ontology;
    }

    /** Examines a store whose lock the caller holds. */
    static Examination of(StoreFolder store, Ontology ontology) throws IOException {
        var examination = new StoreExamination(store, ontology);
        examination.examineFolder();
        return new Examination(examination.findings, examination.vocabulary);
    }

    private void examineFolder() throws IOException {
        var leftovers = store.leftovers();
        findings.add(
                leftovers.isEmpty()
                        ? Finding.whole(LEFTOVERS, "none")
                        : Finding.mendable(LEFTOVERS, "of copies that were interrupted: " + names(leftovers)));
        var data = store.data();
        if (data.isEmpty()) {
            findings.add(Finding.broken(FILES, "there are none in " + store.path() + RELOAD));
        } else {
            examineFiles(data.get());
        }
    }

    static String names(List<Path> paths) {
        return String.join(
                ", ", paths.stream().map(path -> path.getFileName().toString()).toList());
    }

    private void examineFiles(Path data) throws IOException {
        var files = new StoreFiles(data);
        var fault = files.faultOfTerms();
        var unusable = files.unusableTrees();
        if (fault.isPresent()) {
            findings.add(Finding.broken(FILES, fault.get() + RELOAD));
        } else if (!unusable.isEmpty()) {
            findings.add(Finding.mendable(FILES, "these are not what they should be: " + filesOf(unusable)));
        } else if (!StoreLayout.isNoted(store.path(), files.layout())) {
            findings.add(Finding.mendable(FILES, StoreLayout.FILE + " is missing or damaged"));
        } else {
            examineOpened(data, files);
        }
    }

    static String filesOf(List<String> trees) {
        return trees.stream().map(tree -> tree + ".*").collect(Collectors.joining(", "));
    }

    private void examineOpened(Path data, StoreFiles files) {
        Damage.of(() -> {
                    try (var opened = OpenedData.open(data, files.layout())) {
                        opened.beginRead();
                        examine(opened, files);
                    }
                })
                .ifPresent(reason -> findings.add(Finding.broken(FILES, "cannot be opened (" + reason + ")" + RELOAD)));
    }

    private void examine(OpenedData opened, StoreFiles files) {
        var reading = StoreReading.of(opened, files);
        if (reading.isWhole()) {
            findings.add(Finding.whole(
                    FILES,
                    reading.statements() + " statements, the same in each of "
                            + reading.quads().readings().size() + " indexes, and every term"));
            examineStatements(opened.dataset());
        } else {
            findings.add(
                    reading.isMendable()
                            ? Finding.mendable(FILES, "damaged: " + reading.faults())
                            : Finding.broken(FILES, "damaged: " + reading.faults() + RELOAD));
        }
    }

    private void examineStatements(DatasetGraph dataset) {
        findings.add(examineOntology(dataset));
        findings.add(PostingCheck.of(dataset));
        findings.add(examineStatistics(dataset));
        Damage.of(() -> vocabulary = Optional.of(VocabularyReader.read(StoredConcepts.statements(dataset))))
                .ifPresent(reason -> findings.add(Finding.broken(CONCEPTS, "cannot be read: " + reason + RELOAD)));
        vocabulary.ifPresent(
                read -> findings.add(Finding.whole(CONCEPTS, read.concepts().size() + " read")));
    }

    private Finding examineOntology(DatasetGraph dataset) {
        var version = StoreFacts.ontologyVersion(dataset);
        if (!version.equals(Optional.of(ontology.version()))) {
            return Finding.mendable(ONTOLOGY, version.isEmpty() ? "none" : "that of another release");
        }
        return isAsReleased(dataset)
                ? Finding.whole(ONTOLOGY, "that of this release, at generation " + StoreFacts.generation(dataset))
                : Finding.mendable(ONTOLOGY, "some of its statements were changed");
    }

    private static Finding examineStatistics(DatasetGraph dataset) {
        if (StatisticsGraph.isMissing(dataset)) {
            return Finding.mendable(STATISTICS, "the postings were never counted");
        }
        return StatisticsGraph.isRight(dataset)
                ? Finding.whole(STATISTICS, StatisticsGraph.size(dataset) + " statements, as counting anew gives")
                : Finding.mendable(STATISTICS, "they are not what counting the postings gives");
    }

    private boolean isAsReleased(DatasetGraph dataset) {
        var graph = ontology.graph();
        return new Tuples(dataset).count(Terms.ONTOLOGY_GRAPH, Node.ANY, Node.ANY, Node.ANY) == graph.size()
                && graph.stream()
                        .allMatch(triple -> dataset.contains(
                                Terms.ONTOLOGY_GRAPH, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }
}
