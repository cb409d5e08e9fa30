package org.qualgraph.ontology.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.qualgraph.ontology.Terms;

/**
 * The statements of files by their subjects, as far as they are of use to a taxonomy; the others are forgotten as they
 * are met.
 */
final class SkosStatements {
    private final Map<Node, Subject> subjects = new LinkedHashMap<>();

    private record Statement(Node property, Node value) {}

    /** What is said of one subject. */
    final class Subject {
        private final Node node;
        private final Place place;
        private final List<Statement> statements = new ArrayList<>(4);
        private boolean isConcept;
        private boolean isScheme;

        private Subject(Node node, Place place) {
            this.node = node;
            this.place = place;
        }

        Node node() {
            return node;
        }

        /** What a person would call it: its IRI, or the name of a blank node. */
        String title() {
            return node.isURI()
                    ? node.getURI()
                    : names().stream().findFirst().map(Name::text).orElse("a blank node");
        }

        /** The file that speaks of it first. */
        Place place() {
            return place;
        }

        Stream<Node> values(Node property) {
            return statements.stream()
                    .filter(statement -> statement.property().equals(property))
                    .map(Statement::value);
        }

        /** Values in words, also those that SKOS-XL and structured notes put behind a resource. */
        Stream<Node> literals(Node property) {
            return values(property).flatMap(value -> value.isLiteral() ? Stream.of(value) : spelledOut(value));
        }

        /** What it is called in a title, else its names. */
        List<Name> titles() {
            var titles = literals(ImportTerms.TITLE)
                    .map(literal -> name(Name.Kind.TITLE, literal))
                    .toList();
            return titles.isEmpty() ? names() : titles;
        }

        /** Its names, the best first. */
        List<Name> names() {
            return SkosTerms.NAMES.entrySet().stream()
                    .flatMap(property -> literals(property.getKey()).map(literal -> name(property.getValue(), literal)))
                    .toList();
        }

        private static Name name(Name.Kind kind, Node literal) {
            return new Name(kind, literal.getLiteralLexicalForm(), ImportTerms.language(literal));
        }
    }

    /** Takes the statements of a file, of all its graphs. */
    StreamRDF of(Place file) {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                add(triple, file);
            }

            @Override
            public void quad(Quad quad) {
                add(quad.asTriple(), file);
            }
        };
    }

    /** The subjects that are concepts: by their type, or since only concepts are linked so. */
    List<Subject> concepts() {
        var linked = subjects.values().stream()
                .filter(subject -> subject.isConcept)
                .flatMap(subject -> SkosTerms.LINKS.stream().flatMap(subject::values))
                .flatMap(value -> Optional.ofNullable(subjects.get(value)).stream())
                .filter(subject -> !subject.names().isEmpty())
                .toList();
        linked.forEach(subject -> subject.isConcept = true);
        return subjects.values().stream().filter(subject -> subject.isConcept).toList();
    }

    /** The subjects that are concept schemes. */
    List<Subject> schemes() {
        return subjects.values().stream().filter(subject -> subject.isScheme).toList();
    }

    private Stream<Node> spelledOut(Node resource) {
        return Optional.ofNullable(subjects.get(resource)).stream()
                .flatMap(subject -> SkosTerms.SPELLINGS.stream().flatMap(subject::values))
                .filter(Node::isLiteral);
    }

    private void add(Triple triple, Place place) {
        var property = triple.getPredicate();
        var value = triple.getObject();
        if (property.equals(Terms.TYPE)) {
            addType(triple, place);
        } else if (property.equals(SkosTerms.NARROWER)) {
            addLink(value, Terms.BROADER, triple.getSubject(), place);
        } else if (property.equals(SkosTerms.HAS_TOP_CONCEPT)) {
            subject(value, place).isConcept = true;
        } else if (property.equals(Terms.TOP_CONCEPT_OF)) {
            subject(triple.getSubject(), place).isConcept = true;
        } else if (SkosTerms.LINKS.contains(property)) {
            addLink(triple.getSubject(), property, value, place);
        } else if (SkosTerms.OTHERS.contains(property)) {
            subject(triple.getSubject(), place).statements.add(new Statement(property, value));
        }
    }

    private void addType(Triple triple, Place place) {
        if (triple.getObject().equals(Terms.CONCEPT_CLASS)) {
            subject(triple.getSubject(), place).isConcept = true;
        } else if (triple.getObject().equals(Terms.CONCEPT_SCHEME_CLASS)) {
            subject(triple.getSubject(), place).isScheme = true;
        }
    }

    private void addLink(Node from, Node property, Node to, Place place) {
        var subject = subject(from, place);
        subject.isConcept = true;
        subject.statements.add(new Statement(property, to));
    }

    private Subject subject(Node node, Place place) {
        return subjects.computeIfAbsent(node, key -> new Subject(key, place));
    }
}
