package org.qualgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.qualgraph.ontology.Terms;

/** Describes datasets in VoID. Parts have IRIs with a fragment, since nothing here is a blank node. */
final class GraphDescription {
    private static final PrefixMapping PREFIXES =
            PrefixMapping.Factory.create().setNsPrefixes(Terms.PREFIXES).lock();

    /** What the schema says of itself holds of the ontology and of the whole. */
    private static final List<Node> OF_THE_SCHEMA = Stream.of(
                    Terms.DCTERMS + "license",
                    Terms.DCTERMS + "creator",
                    Terms.OWL + "versionIRI",
                    Terms.OWL + "versionInfo")
            .map(NodeFactory::createURI)
            .toList();

    private static final Node SCHEMA = NodeFactory.createURI(Terms.DEF);
    static final Node TITLE = NodeFactory.createURI(Terms.DCTERMS + "title");

    private final DatasetGraph dataset;
    private final TripleList triples;

    GraphDescription(DatasetGraph dataset, TripleList triples) {
        this.dataset = dataset;
        this.triples = triples;
    }

    /** Adds what there is to say of a named graph, and gives what was counted. */
    GraphFigures add(Node graph) {
        var figures = GraphFigures.of(dataset, graph);
        triples.add(graph, Terms.TYPE, VoidTerms.DATASET_CLASS);
        dataset.findNG(graph, graph, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> triples.add(graph, quad.getPredicate(), quad.getObject()));
        if (!dataset.contains(graph, graph, TITLE, Node.ANY)) {
            triples.add(graph, TITLE, Literals.english(title(graph)));
        }
        if (graph.equals(Terms.ONTOLOGY_GRAPH)) {
            addRelease(graph);
        }
        space(graph).ifPresent(space -> triples.add(graph, VoidTerms.URI_SPACE, Literals.text(space)));
        addCounts(graph, List.of(figures));
        addLinks(graph, figures.links());
        return figures;
    }

    private static String title(Node graph) {
        return graph.equals(Terms.ONTOLOGY_GRAPH) ? "QualGraph ontology" : GraphNames.name(graph);
    }

    /** What the subjects of a graph begin with, where they all do. */
    private static Optional<String> space(Node graph) {
        if (graph.equals(Terms.ONTOLOGY_GRAPH)) {
            return Optional.of(Terms.BASE);
        }
        return GraphTerms.isCorpusGraph(graph) ? Optional.of(Terms.BASE + "posting/") : Optional.empty();
    }

    /** Licence, maker and version. */
    void addRelease(Node subject) {
        for (var property : OF_THE_SCHEMA) {
            dataset.findNG(Terms.ONTOLOGY_GRAPH, SCHEMA, property, Node.ANY)
                    .forEachRemaining(quad -> triples.add(subject, property, quad.getObject()));
        }
    }

    /** The figures of several graphs as those of one dataset. */
    void addCounts(Node subject, List<GraphFigures> figures) {
        triples.add(subject, VoidTerms.TRIPLES, Literals.integer(GraphFigures.sum(figures, GraphFigures::triples)));
        triples.add(subject, VoidTerms.ENTITIES, Literals.integer(GraphFigures.sum(figures, GraphFigures::entities)));
        var classes = new TreeMap<String, Long>();
        var properties = new TreeMap<String, Long>();
        for (var each : figures) {
            each.classes().forEach((iri, count) -> classes.merge(iri, count, Long::sum));
            each.properties().forEach((iri, count) -> properties.merge(iri, count, Long::sum));
        }
        classes.forEach((iri, count) -> {
            var partition = partition(subject, VoidTerms.CLASS_PARTITION, VoidTerms.CLASS, iri);
            triples.add(partition, VoidTerms.ENTITIES, Literals.integer(count));
        });
        properties.forEach((iri, count) -> {
            var partition = partition(subject, VoidTerms.PROPERTY_PARTITION, VoidTerms.PROPERTY, iri);
            triples.add(partition, VoidTerms.TRIPLES, Literals.integer(count));
        });
        Stream.concat(classes.keySet().stream(), properties.keySet().stream())
                .flatMap(iri -> Terms.PREFIXES.values().stream().filter(iri::startsWith))
                .distinct()
                .forEach(namespace -> triples.add(subject, VoidTerms.VOCABULARY, NodeFactory.createURI(namespace)));
    }

    private Node partition(Node subject, Node link, Node property, String iri) {
        var partition = part(subject, property.getLocalName() + "-" + shortForm(iri));
        triples.add(subject, link, partition);
        triples.add(partition, property, NodeFactory.createURI(iri));
        return partition;
    }

    private void addLinks(Node graph, ForeignLinks links) {
        links.byPredicate()
                .forEach((predicate, byHost) -> byHost.forEach((host, counted) -> {
                    var linkset = part(graph, "links-" + shortForm(predicate.getURI()) + "-" + host.split("/", -1)[2]);
                    var target = NodeFactory.createURI(counted.space());
                    triples.add(graph, VoidTerms.SUBSET, linkset);
                    triples.add(linkset, Terms.TYPE, VoidTerms.LINKSET_CLASS);
                    triples.add(linkset, VoidTerms.SUBJECTS_TARGET, graph);
                    triples.add(linkset, VoidTerms.OBJECTS_TARGET, target);
                    triples.add(linkset, VoidTerms.LINK_PREDICATE, predicate);
                    triples.add(linkset, VoidTerms.TRIPLES, Literals.integer(counted.count()));
                    triples.add(target, Terms.TYPE, VoidTerms.DATASET_CLASS);
                    triples.add(target, VoidTerms.URI_SPACE, Literals.text(counted.space()));
                }));
    }

    /** A prefixed name may stand in a fragment as it is; of a whole IRI only the hash may not. */
    private static String shortForm(String iri) {
        return PREFIXES.shortForm(iri).replace("#", "%23");
    }

    private static Node part(Node subject, String name) {
        return NodeFactory.createURI(subject.getURI().replaceFirst("#.*", "") + "#" + name);
    }
}
