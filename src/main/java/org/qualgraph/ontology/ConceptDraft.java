package org.qualgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;

/**
 * A concept that an editor proposes for the ontology.
 *
 * @param id one of our own, such as {@code skill/apache-hop}
 * @param labels the preferred label first; in the language {@code language}, a BCP 47 tag
 * @param kind of a skill, in the words of the command line: {@code programming-language}
 * @param provider who awards a certification
 */
public record ConceptDraft(
        ConceptId id,
        List<String> labels,
        String language,
        Optional<String> definition,
        Optional<String> kind,
        Optional<String> provider,
        List<ConceptId> broader,
        List<ConceptId> fields,
        List<ConceptId> certifies) {

    public ConceptDraft {
        labels = List.copyOf(labels);
        broader = List.copyOf(broader);
        fields = List.copyOf(fields);
        certifies = List.copyOf(certifies);
    }

    /** The type that its identifier says, where there is one. */
    public Optional<ConceptType> type() {
        var slash = id.value().indexOf('/');
        return slash < 0
                ? Optional.empty()
                : ConceptType.ofSegment(id.value().substring(0, slash)).filter(ConceptType::isQualification);
    }

    /** Only what is stated; what is missing the shapes complain of. */
    List<Triple> statements() {
        var subject = node(id);
        var statements = new ArrayList<Triple>();
        type().ifPresent(type -> statements.add(Triple.create(subject, Terms.TYPE, Terms.conceptClass(type))));
        for (var i = 0; i < labels.size(); i++) {
            statements.add(Triple.create(subject, i == 0 ? Terms.PREF_LABEL : Terms.ALT_LABEL, text(labels.get(i))));
        }
        definition.ifPresent(words -> statements.add(Triple.create(subject, Terms.DEFINITION, text(words))));
        kind.ifPresent(word -> statements.add(Triple.create(subject, Terms.KIND, kindIri(word))));
        provider.ifPresent(
                name -> statements.add(Triple.create(subject, Terms.PROVIDER, NodeFactory.createLiteralString(name))));
        broader.forEach(target -> statements.add(Triple.create(subject, Terms.BROADER, node(target))));
        fields.forEach(target -> statements.add(Triple.create(subject, Terms.FIELD, node(target))));
        certifies.forEach(target -> statements.add(Triple.create(subject, Terms.CERTIFIES, node(target))));
        if (broader.isEmpty() && type().equals(Optional.of(ConceptType.CERTIFICATION))) {
            statements.add(Triple.create(subject, Terms.TOP_CONCEPT_OF, Terms.scheme(ConceptType.CERTIFICATION)));
        }
        return statements;
    }

    private Node text(String words) {
        return NodeFactory.createLiteralLang(words, language);
    }

    static Node node(ConceptId id) {
        return NodeFactory.createURI(id.iri());
    }

    /** {@code programming-language} is {@code qg:ProgrammingLanguage}. */
    private static Node kindIri(String word) {
        var name = new StringBuilder();
        for (var part : word.split("[-_ ]+")) {
            if (!part.isEmpty()) {
                name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
            }
        }
        return NodeFactory.createURI(Terms.DEF + name);
    }
}
