package org.qualgraph.ontology;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;

/** SHACL shapes: what a concept, a posting and all that hangs on it must look like. Immutable. */
public final class Shapes {
    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::focus)
            .thenComparing(Violation::path)
            .thenComparing(Violation::message);

    private static final Prologue PREFIXES = new Prologue(
            PrefixMapping.Factory.create().setNsPrefixes(Terms.PREFIXES).lock());

    private final org.apache.jena.shacl.Shapes shapes;

    private Shapes(org.apache.jena.shacl.Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * Reads {@code shapes.ttl} of an ontology's folder.
     *
     * @throws UnreadableOntologyException where it is missing, or is no Turtle, or no SHACL
     */
    public static Shapes read(Path folder) {
        var file = folder.resolve("shapes.ttl");
        var graph = GraphMemFactory.createDefaultGraphSameTerm();
        TurtleFiles.read(file, graph);
        try {
            return new Shapes(ShaclValidator.get().parse(graph));
        } catch (ShaclParseException e) {
            throw new UnreadableOntologyException(file, "it is no SHACL: " + e.getMessage(), e);
        }
    }

    /** Reads the copy that is bundled with the program. */
    public static Shapes bundled() {
        try (var folder = BundledFolder.open("ontology")) {
            return read(folder.path());
        }
    }

    /**
     * Every violation in the order of what is wrong, empty where the graph conforms.
     *
     * @param data the schema, and all that is to be judged together with whatever it refers to
     */
    public List<Violation> violations(Graph data) {
        return violations(ShaclValidator.get().validate(shapes, data));
    }

    /** Every violation of one subject, in the same order. */
    List<Violation> violations(Graph data, Node subject) {
        return violations(ShaclValidator.get().validate(shapes, data, subject));
    }

    private static List<Violation> violations(ValidationReport report) {
        return report.getEntries().stream().map(Shapes::violation).sorted(ORDER).toList();
    }

    private static Violation violation(ReportEntry entry) {
        var path = entry.resultPath() == null ? "" : entry.resultPath().toString(PREFIXES);
        return new Violation(text(entry.focusNode()), path, entry.message(), text(entry.source()));
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.toString();
    }
}
