package org.qualgraph.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.CorpusDetails;
import org.qualgraph.ontology.Terms;

/**
 * Describes one corpus: its files, what its postings ask for most, its employers and dates.
 *
 * <p>Idea: one pass over the index range of each property concerned, counting the numbers of nodes; only what is shown
 * becomes a node. Cost: the statements of these properties in time, the pairs of posting and skill in memory.
 */
final class CorpusReader {
    private static final int SHOWN = 20;

    private final DatasetGraph dataset;
    private final Tuples tuples;
    private final Node graph;

    private CorpusReader(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.tuples = new Tuples(dataset);
        this.graph = graph;
    }

    /** Describes the corpus of a graph. Needs a transaction. */
    static CorpusDetails read(DatasetGraph dataset, Node graph) {
        var reader = new CorpusReader(dataset, graph);
        var summary = Corpora.summary(dataset, graph);
        var files = reader.objects(Terms.FILE);
        var dates = reader.dates();
        return new CorpusDetails(
                summary,
                StoreSize.share(dataset, summary.statements()),
                files.size(),
                reader.largestFiles(files),
                reader.concepts(reader.skills()),
                reader.concepts(reader.objects(Terms.HIRING_ORGANIZATION)),
                dates.stream().min(Comparator.naturalOrder()),
                dates.stream().max(Comparator.naturalOrder()));
    }

    /** How many subjects point at each object of a property, which they have once. */
    private Map<NodeId, Long> objects(Node property) {
        var counts = new HashMap<NodeId, Long>();
        tuples.forEach(graph, property, (subject, object) -> counts.merge(object, 1L, Long::sum));
        return counts;
    }

    /** How many postings require or prefer each skill, or both. */
    private Map<NodeId, Long> skills() {
        var skills = Iter.toSet(tuples.subjects(Node.ANY, Terms.TYPE, Terms.conceptClass(ConceptType.SKILL)));
        var requires = tuples.id(Terms.REQUIRES);
        var counts = objects(Terms.REQUIRES);
        tuples.forEach(graph, Terms.PREFERS, (posting, concept) -> {
            if (!tuples.contains(posting, requires, concept)) {
                counts.merge(concept, 1L, Long::sum);
            }
        });
        counts.keySet().retainAll(skills);
        return counts;
    }

    private Set<LocalDate> dates() {
        var dates = new HashSet<LocalDate>();
        objects(Terms.DATE_POSTED)
                .keySet()
                .forEach(date -> dates.add(LocalDate.parse(tuples.node(date).getLiteralLexicalForm())));
        return dates;
    }

    private List<CorpusDetails.FileCount> largestFiles(Map<NodeId, Long> counts) {
        return counts.entrySet().stream()
                .map(file -> new CorpusDetails.FileCount(
                        tuples.node(file.getKey()).getLiteralLexicalForm(), file.getValue()))
                .sorted(Comparator.comparingLong(CorpusDetails.FileCount::postings)
                        .reversed()
                        .thenComparing(CorpusDetails.FileCount::file))
                .limit(SHOWN)
                .toList();
    }

    private List<CorpusDetails.ConceptCount> concepts(Map<NodeId, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Counted(GraphTerms.conceptId(tuples.node(entry.getKey())), entry.getValue()))
                .sorted(Comparator.comparingLong(Counted::postings).reversed().thenComparing(Counted::id))
                .limit(SHOWN)
                .map(counted -> new CorpusDetails.ConceptCount(counted.id(), label(counted.id()), counted.postings()))
                .toList();
    }

    private record Counted(ConceptId id, long postings) {}

    /** The English name, else the identifier. */
    private String label(ConceptId concept) {
        return Iter.asStream(dataset.findNG(Node.ANY, GraphTerms.concept(concept), Terms.PREF_LABEL, Node.ANY))
                .map(Quad::getObject)
                .filter(label -> label.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(concept.value());
    }
}
