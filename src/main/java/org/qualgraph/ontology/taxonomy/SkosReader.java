package org.qualgraph.ontology.taxonomy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.qualgraph.model.ConceptType;
import org.qualgraph.ontology.Terms;

/**
 * Reads any taxonomy that is written in SKOS, in any syntax of RDF.
 *
 * <p>Labels may be literals or, in SKOS-XL, resources. Of a pair of inverse properties only one is kept: narrower is
 * turned round. Closures such as {@code skos:broaderTransitive} are not read, since they follow from what is.
 */
public final class SkosReader {
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    private final TaxonomyDraft draft;
    private final ConceptType type;

    private SkosReader(TaxonomyDraft draft, ConceptType type) {
        this.draft = draft;
        this.type = type;
    }

    /**
     * Reads the taxonomy.
     *
     * @param name what the graph is called
     * @param type what all its concepts are
     * @param paths files, folders or archives; files among them that are not RDF are passed over
     * @param rejects is told of each concept and link that cannot be used
     * @throws UnreadableTaxonomyException where a file cannot be read to its end, or none holds a concept
     * @throws UnusableTaxonomyNameException where the name cannot be part of an IRI
     */
    public static Taxonomy read(String name, ConceptType type, List<Path> paths, Consumer<Reject> rejects) {
        var draft = new TaxonomyDraft(name, rejects);
        var statements = new SkosStatements();
        for (var file : SourceFiles.of(paths)) {
            RdfFile.syntax(file)
                    .ifPresentOrElse(
                            syntax -> RdfFile.read(file, syntax, statements.of(file.place())),
                            () -> draft.passOver(file.name()));
        }
        var reader = new SkosReader(draft, type);
        statements.concepts().forEach(reader::add);
        reader.describe(name, statements.schemes());
        return draft.finish();
    }

    private void add(SkosStatements.Subject subject) {
        var reason = reasonToLeaveOut(subject);
        if (reason.isPresent()) {
            draft.reject(subject.place(), "holds a concept that " + reason.get() + ": " + subject.title());
            return;
        }
        var concept = draft.concept(subject.node().getURI(), type);
        subject.names().forEach(name -> draft.name(concept, name, subject.place()));
        addNotes(subject, concept);
        addLinks(subject, concept);
    }

    private static Optional<String> reasonToLeaveOut(SkosStatements.Subject subject) {
        if (!subject.node().isURI()) {
            return Optional.of("is a blank node, which has no name that lasts");
        }
        var iri = subject.node().getURI();
        if (iri.startsWith(RdfFile.RELATIVE)) {
            return Optional.of("has a relative IRI, for want of a base in the file");
        }
        if (!Iris.isAbsolute(iri)) {
            return Optional.of("has an IRI that cannot be used");
        }
        if (Iris.isOurs(iri)) {
            return Optional.of("has an IRI of QualGraph's own");
        }
        return subject.names().stream().noneMatch(Name::isLabel) ? Optional.of("has no label") : Optional.empty();
    }

    private static void addNotes(SkosStatements.Subject subject, ConceptDraft concept) {
        for (var property : SkosTerms.NOTES) {
            subject.literals(property)
                    .forEach(note -> concept.note(property, note.getLiteralLexicalForm(), ImportTerms.language(note)));
        }
        subject.literals(Terms.NOTATION)
                .forEach(code -> concept.note(Terms.NOTATION, code.getLiteralLexicalForm(), ""));
        subject.literals(Terms.DEPRECATED)
                .filter(value -> List.of("true", "1").contains(value.getLiteralLexicalForm()))
                .forEach(value -> concept.state(Terms.DEPRECATED, TRUE));
    }

    private void addLinks(SkosStatements.Subject subject, ConceptDraft concept) {
        for (var property : SkosTerms.LINKS) {
            forEachIri(subject, property, iri -> draft.link(concept.node().getURI(), property, iri, subject.place()));
        }
        for (var property : SkosTerms.MATCHES) {
            forEachIri(subject, property, iri -> concept.state(property, ImportTerms.iri(iri)));
        }
    }

    private void forEachIri(SkosStatements.Subject subject, Node property, Consumer<String> sink) {
        subject.values(property).forEach(value -> {
            if (isAbsolute(value)) {
                sink.accept(value.getURI());
            } else {
                draft.reject(
                        subject.place(),
                        "holds a " + property.getLocalName() + " of " + subject.title() + " that is no absolute IRI");
            }
        });
    }

    private static boolean isAbsolute(Node value) {
        return value.isURI()
                && Iris.isAbsolute(value.getURI())
                && !value.getURI().startsWith(RdfFile.RELATIVE);
    }

    /** The taxonomy is called what its schemes are called, else what the user calls it. */
    private void describe(String name, List<SkosStatements.Subject> schemes) {
        schemes.forEach(this::describe);
        var titles = schemes.stream()
                .flatMap(scheme -> scheme.titles().stream())
                .map(title -> ImportTerms.text(title.text(), title.language()))
                .toList();
        (titles.isEmpty() ? List.of(ImportTerms.text(name, "")) : titles)
                .forEach(title -> draft.state(draft.scheme(), ImportTerms.TITLE, title));
    }

    private void describe(SkosStatements.Subject scheme) {
        if (isAbsolute(scheme.node())) {
            draft.state(draft.scheme(), ImportTerms.SOURCE, scheme.node());
        }
        for (var property : SkosTerms.OF_SCHEMES) {
            scheme.literals(property)
                    .map(text -> ImportTerms.text(text.getLiteralLexicalForm(), ImportTerms.language(text)))
                    .forEach(text -> draft.state(draft.scheme(), property, text));
            scheme.values(property)
                    .filter(SkosReader::isAbsolute)
                    .forEach(iri -> draft.state(draft.scheme(), property, iri));
        }
    }
}
