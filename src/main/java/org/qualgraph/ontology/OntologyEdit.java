package org.qualgraph.ontology;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.ConceptId;

/**
 * Adds statements to a Turtle file of an ontology, in its layout, judged by the ontology's own shapes and rules first. The
 * ontology is the folder that the file lies in, where it holds shapes, else the copy that is bundled with the program.
 *
 * <p>Only the block of the subject concerned is written anew; the others stay as they are, in the order of their
 * subjects. Nothing is written here: the caller gets the new text of the whole file. Cost: the rules over the whole ontology, a few seconds.
 */
public final class OntologyEdit {
    private final Path file;
    private final Graph ontology;
    private final Graph before;
    private final Shapes shapes;
    private final Rules rules;

    /** Edits a file of this ontology. */
    OntologyEdit(Path file, Graph ontology, Shapes shapes, Rules rules) {
        this.file = file;
        this.ontology = ontology;
        this.shapes = shapes;
        this.rules = rules;
        this.before = GraphMemFactory.createDefaultGraphSameTerm();
        if (Files.exists(file)) {
            TurtleFiles.read(file, before);
        }
    }

    /**
     * Opens a file to be edited, which need not be there.
     *
     * @throws UnreadableOntologyException where it is broken, or its ontology is
     */
    public static OntologyEdit of(Path file) {
        var place = file.toAbsolutePath().normalize();
        var folder = Stream.iterate(
                        Optional.ofNullable(place.getParent()),
                        Optional::isPresent,
                        parent -> parent.map(Path::getParent))
                .flatMap(Optional::stream)
                .filter(parent -> Files.isRegularFile(parent.resolve("shapes.ttl")))
                .findFirst();
        return folder.map(ours ->
                        new OntologyEdit(place, Ontology.read(ours).graph(), Shapes.read(ours), Rules.read(ours)))
                .orElseGet(
                        () -> new OntologyEdit(place, Ontology.bundled().graph(), Shapes.bundled(), Rules.bundled()));
    }

    /**
     * The file's text with a new concept.
     *
     * @throws UnfitConceptException where the identifier is in use, or shapes or rules object
     */
    public String with(ConceptDraft draft) {
        if (draft.type().isEmpty()) {
            throw new UnfitConceptException(
                    draft.id() + " is no identifier of a qualification, such as skill/apache-hop.");
        }
        inUse(draft.id()).ifPresent(name -> {
            throw new UnfitConceptException(draft.id() + " is in use already, for \"" + name + "\".");
        });
        return with(ConceptDraft.node(draft.id()), completed(draft));
    }

    /** The fields of the broader concepts hold for a skill where it states none. */
    private List<Triple> completed(ConceptDraft draft) {
        var statements = new ArrayList<>(draft.statements());
        if (draft.fields().isEmpty() && draft.kind().isPresent()) {
            draft.broader().stream()
                    .flatMap(broader -> objects(ConceptDraft.node(broader), Terms.FIELD).stream())
                    .distinct()
                    .limit(2)
                    .forEach(field -> statements.add(Triple.create(ConceptDraft.node(draft.id()), Terms.FIELD, field)));
        }
        return statements;
    }

    /**
     * The file's text with further names of a concept.
     *
     * @throws UnfitConceptException where there is no such concept, it has one of the names, or shapes or rules object
     */
    public String withNames(ConceptId concept, List<String> names, String language) {
        var known = inUse(concept)
                .orElseThrow(
                        () -> new UnfitConceptException("There is no " + concept + " that could have another name."));
        var subject = ConceptDraft.node(concept);
        var labels = Stream.of(Terms.PREF_LABEL, Terms.ALT_LABEL, Terms.HIDDEN_LABEL)
                .flatMap(property -> objects(subject, property).stream())
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toSet());
        names.stream().filter(labels::contains).findFirst().ifPresent(name -> {
            throw new UnfitConceptException(concept + ", \"" + known + "\", is called \"" + name + "\" already.");
        });
        return with(
                subject,
                names.stream()
                        .map(name ->
                                Triple.create(subject, Terms.ALT_LABEL, NodeFactory.createLiteralLang(name, language)))
                        .toList());
    }

    private Optional<String> inUse(ConceptId id) {
        var subject = ConceptDraft.node(id);
        if (!ontology.contains(subject, Terms.TYPE, Node.ANY) && !before.contains(subject, Terms.TYPE, Node.ANY)) {
            return Optional.empty();
        }
        return Optional.of(objects(subject, Terms.PREF_LABEL).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse(id.value()));
    }

    private List<Node> objects(Node subject, Node property) {
        return Stream.of(ontology, before)
                .flatMap(graph -> graph.find(subject, property, Node.ANY).toList().stream())
                .map(Triple::getObject)
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    private String with(Node subject, List<Triple> statements) {
        var all = new ArrayList<>(before.find(subject, Node.ANY, Node.ANY).toList());
        all.addAll(statements);
        var text = merged(subject, TurtleBlock.of(subject, all));
        var after = graph(before, statements);
        if (!TurtleFiles.parse(file, text).isIsomorphicWith(after)) {
            throw new UnfitConceptException(
                    file + " is not laid out as the ontology's files are: prefixes, then one block a"
                            + " subject with a blank line between. Write to another file.");
        }
        requireSound(subject, after);
        return text;
    }

    private static Graph graph(Graph base, List<Triple> more) {
        var graph = GraphMemFactory.createDefaultGraphSameTerm();
        GraphUtil.addInto(graph, base);
        more.forEach(graph::add);
        return graph;
    }

    /** What was wrong before is no objection. */
    private void requireSound(Node subject, Graph after) {
        var found = new ArrayList<>(violations(subject, after));
        if (!found.isEmpty()) {
            found.removeAll(new HashSet<>(violations(subject, before)));
        }
        if (!found.isEmpty()) {
            throw new UnfitConceptException(found.stream()
                    .map(violation -> "  " + violation.message())
                    .distinct()
                    .collect(Collectors.joining("\n", "Nothing is written, since the ontology's rules object:\n", "")));
        }
    }

    private List<Violation> violations(Node subject, Graph file) {
        var graph = graph(ontology, file.find().toList());
        Entailment.addTo(graph);
        return Stream.concat(shapes.violations(graph, subject).stream(), rules.violations(graph).stream())
                .toList();
    }

    /** The text of the file with this block in the order of subjects, and the prefixes that it needs. */
    private String merged(Node subject, TurtleBlock block) {
        var prefixes = new TreeMap<String, String>();
        var kept = new ArrayList<String>();
        var blocks = new TreeMap<String, String>();
        for (var part : parts()) {
            if (part.startsWith("@prefix")) {
                part.lines().forEach(line -> {
                    kept.add(line);
                    prefixes.put(line.split("[ :]+")[1], line);
                });
            } else {
                blocks.put(part.lines().findFirst().orElse(""), part.strip() + "\n");
            }
        }
        for (var prefix : block.prefixes()) {
            if (!prefixes.containsKey(prefix)) {
                insert(kept, "@prefix " + prefix + ": <" + Terms.PREFIXES.get(prefix) + "> .");
            }
        }
        blocks.put(TurtleBlock.subject(subject), block.text());
        return String.join("\n", kept) + "\n\n" + String.join("\n", blocks.values());
    }

    private static void insert(List<String> prefixes, String line) {
        var at = 0;
        while (at < prefixes.size() && prefixes.get(at).compareTo(line) < 0) {
            at++;
        }
        prefixes.add(at, line);
    }

    private List<String> parts() {
        if (!Files.exists(file)) {
            return List.of();
        }
        var text = new String(TurtleFiles.bytes(file), StandardCharsets.UTF_8);
        return Stream.of(text.split("\\R[ \\t]*\\R", -1))
                .filter(part -> !part.isBlank())
                .toList();
    }
}
