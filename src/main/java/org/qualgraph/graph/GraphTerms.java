package org.qualgraph.graph;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingId;
import org.qualgraph.ontology.Terms;

/** The terms that only the store uses: what a source states apart from the text, names as written, and of itself. */
final class GraphTerms {
    /** The name of the employer as the posting writes it. */
    static final Node ORGANIZATION_NAME = NodeFactory.createURI(Terms.DEF + "organizationName");
    /** A posting to a place as it writes it, in the order of the text. */
    static final Node LOCATION = NodeFactory.createURI(Terms.DEF + "location");

    static final Node LOCATION_CLASS = NodeFactory.createURI(Terms.DEF + "Location");
    static final Node PLACE = NodeFactory.createURI(Terms.DEF + "place");
    static final Node NAME = NodeFactory.createURI(Terms.SCHEMA + "name");

    static final Node STATED_TITLE = NodeFactory.createURI(Terms.DEF + "statedTitle");
    static final Node STATED_ORGANIZATION = NodeFactory.createURI(Terms.DEF + "statedOrganization");
    static final Node STATED_LOCATION = NodeFactory.createURI(Terms.DEF + "statedLocation");
    static final Node STATED_EMPLOYMENT_TYPE = NodeFactory.createURI(Terms.DEF + "statedEmploymentType");
    static final Node STATED_PAY = NodeFactory.createURI(Terms.DEF + "statedPay");

    /** What the store says of itself stands in the unnamed graph, which no query sees. */
    static final Node STORE = NodeFactory.createURI(Terms.BASE + "graph");

    static final Node GENERATION = NodeFactory.createURI(Terms.DEF + "generation");
    /** A number that the last write drew. */
    static final Node STATE = NodeFactory.createURI(Terms.DEF + "state");

    static final Node VERSION = NodeFactory.createURI(Terms.OWL + "versionInfo");

    /** A posting, in the unnamed graph too, to the digest of what is stored of it. */
    static final Node DIGEST = NodeFactory.createURI(Terms.DEF + "digest");
    /** A posting to a number that it shares with those whose text is nearly the same. */
    static final Node SIMILARITY_KEY = NodeFactory.createURI(Terms.DEF + "similarityKey");

    /** A store, in the unnamed graph, to how its postings were counted last. */
    static final Node COUNTED = NodeFactory.createURI(Terms.DEF + "counted");

    static final Node COUNT_CLASS = NodeFactory.createURI(Terms.DEF + "Count");
    static final Node POSTINGS = NodeFactory.createURI(Terms.DEF + "postings");
    static final Node OF_CORPUS = NodeFactory.createURI(Terms.DEF + "ofCorpus");
    static final Node OF_NECESSITY = NodeFactory.createURI(Terms.DEF + "ofNecessity");

    static final Node NARROWER = NodeFactory.createURI(Terms.SKOS + "narrower");
    static final Node HAS_TOP_CONCEPT = NodeFactory.createURI(Terms.SKOS + "hasTopConcept");

    private static final String CORPUS_GRAPHS = Terms.corpusGraph("").getURI();
    private static final Pattern CORPUS_NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private GraphTerms() {}

    /** The named graph of a corpus whose name is fit for an IRI. */
    static Node corpusGraph(String corpus) {
        if (!CORPUS_NAME.matcher(corpus).matches()) {
            throw new UnusableCorpusNameException(corpus);
        }
        return Terms.corpusGraph(corpus);
    }

    static boolean isCorpusGraph(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(CORPUS_GRAPHS);
    }

    /** The corpus whose named graph this is. */
    static String corpus(Node graph) {
        return graph.getURI().substring(CORPUS_GRAPHS.length());
    }

    /** The name of the import whose named graph this is. */
    static Optional<String> importName(Node graph) {
        return graph.isURI() ? Terms.importName(graph.getURI()) : Optional.empty();
    }

    static Node concept(ConceptId id) {
        return NodeFactory.createURI(id.iri());
    }

    static ConceptId conceptId(Node node) {
        return ConceptId.ofIri(node.getURI());
    }

    static Node posting(PostingId id) {
        return NodeFactory.createURI(id.iri());
    }

    /** A node inside a posting, such as {@code #requirement-3}. */
    static Node part(Node posting, String fragment) {
        return NodeFactory.createURI(posting.getURI() + "#" + fragment);
    }

    /** Whether a node stands inside a posting. */
    static boolean isPart(Node node, Node posting) {
        return node.isURI()
                && node.getURI().length() > posting.getURI().length()
                && node.getURI().startsWith(posting.getURI())
                && node.getURI().charAt(posting.getURI().length()) == '#';
    }

    /** The number that ends the fragment of a node inside a posting: 7 of {@code #mention-7}. */
    static int number(Node part) {
        var iri = part.getURI();
        return Integer.parseInt(iri.substring(iri.lastIndexOf('-') + 1));
    }
}
