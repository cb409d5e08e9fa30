package org.qualgraph.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qualgraph.ontology.OntologyChange.Kind;

/**
 * What changed from one release of an ontology to the next.
 *
 * <p>Compared is what the files assert: what {@link Ontology} derives is left out, so that a folder of Turtle and the
 * file that was exported of it are equal. Of a concept that came, went or was retired its statements are not listed.
 * The cost is one pass over both.
 *
 * @param changes sorted
 */
public record OntologyDiff(List<OntologyChange> changes) {
    public OntologyDiff {
        changes = changes.stream().sorted().toList();
    }

    /**
     * Compares two releases, each a folder of Turtle files or a file in any syntax of RDF.
     *
     * @throws UnreadableOntologyException where one of them cannot be read, or holds neither a concept nor a term
     */
    public static OntologyDiff between(Path before, Path after) {
        var old = read(before);
        var next = read(after);
        var changes = new ArrayList<OntologyChange>();
        for (var id : union(old.concepts(), next.concepts())) {
            changes.addAll(ofConcept(id, old.concept(id), next.concept(id)));
        }
        for (var id : union(old.terms(), next.terms())) {
            changes.addAll(ofTerm(id, old.term(id), next.term(id)));
        }
        return new OntologyDiff(changes);
    }

    private static ReleasedOntology read(Path path) {
        var release = ReleasedOntology.of(OntologyFile.read(path));
        if (release.isEmpty()) {
            throw new UnreadableOntologyException(path, "it holds neither a concept nor a term of the schema", null);
        }
        return release;
    }

    private static Set<String> union(Map<String, ?> one, Map<String, ?> other) {
        var ids = new TreeSet<>(one.keySet());
        ids.addAll(other.keySet());
        return ids;
    }

    private static List<OntologyChange> ofConcept(
            String id, Optional<ReleasedSubject> old, Optional<ReleasedSubject> next) {
        var oldName = old.map(ReleasedSubject::name).orElse("");
        var name = next.map(ReleasedSubject::name).orElse("");
        var wasInUse = old.filter(concept -> !concept.isRetired()).isPresent();
        var isInUse = next.filter(concept -> !concept.isRetired()).isPresent();
        if (next.isEmpty()) {
            return List.of(new OntologyChange(Kind.CONCEPT_DROPPED, id, "skos:prefLabel", oldName, ""));
        }
        if (!isInUse && (wasInUse || old.isEmpty())) {
            var replacement = next.get().replacement();
            return List.of(new OntologyChange(Kind.CONCEPT_RETIRED, id, "dcterms:isReplacedBy", name, replacement));
        }
        if (isInUse && !wasInUse) {
            var kind = old.isEmpty() ? Kind.CONCEPT_ADDED : Kind.CONCEPT_RESTORED;
            return List.of(new OntologyChange(kind, id, "skos:prefLabel", oldName, name));
        }
        return statements(id, old, next).toList();
    }

    private static List<OntologyChange> ofTerm(
            String id, Optional<ReleasedSubject> old, Optional<ReleasedSubject> next) {
        if (next.isEmpty()) {
            var name = old.map(ReleasedSubject::name).orElse("");
            return List.of(new OntologyChange(Kind.TERM_DROPPED, id, "", name, ""));
        }
        if (old.isEmpty()) {
            return List.of(
                    new OntologyChange(Kind.TERM_ADDED, id, "", "", next.get().name()));
        }
        return statements(id, old, next)
                .map(change ->
                        new OntologyChange(Kind.TERM_CHANGED, id, change.property(), change.before(), change.after()))
                .toList();
    }

    private static Stream<OntologyChange> statements(
            String id, Optional<ReleasedSubject> old, Optional<ReleasedSubject> next) {
        return old.stream().flatMap(before -> next.stream().flatMap(after -> before.changes(id, after).stream()));
    }

    /** How many changes of a kind there are. */
    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
