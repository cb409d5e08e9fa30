package org.qualgraph.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.query.ConceptDescription.Mapping;

/** Tells everything that is known of a concept. */
public final class DescribeConcept {
    private final Vocabulary vocabulary;
    private final References references;
    private final PostingCounts counts;

    DescribeConcept(Vocabulary vocabulary, BrowsePostings postings) {
        this.vocabulary = vocabulary;
        this.references = new References(vocabulary);
        this.counts = new PostingCounts(postings);
    }

    /** The description, empty where there is no such concept. */
    public Optional<ConceptDescription> description(ConceptId id) {
        return vocabulary.concept(id).map(this::describe);
    }

    /** The reference to a concept, empty where there is no such concept. Counts nothing, unlike the description. */
    public Optional<ConceptReference> reference(ConceptId id) {
        return references.reference(id);
    }

    /** What became of a concept that is no longer in use. */
    public Optional<Retirement> retirement(ConceptId id) {
        return vocabulary
                .retired(id)
                .map(retired -> new Retirement(retired, vocabulary.current(id).flatMap(references::reference)));
    }

    private ConceptDescription describe(Concept concept) {
        return new ConceptDescription(concept, links(concept.id()), mappings(concept), counts.counts(concept));
    }

    private Map<ConceptLink, List<ConceptReference>> links(ConceptId id) {
        var links = new EnumMap<ConceptLink, List<ConceptReference>>(ConceptLink.class);
        for (var link : ConceptLink.values()) {
            var ends = references.references(link.ends(vocabulary, id));
            if (!ends.isEmpty()) {
                links.put(link, ends);
            }
        }
        return links;
    }

    private List<Mapping> mappings(Concept concept) {
        return Stream.of(Relation.EXACT_MATCH, Relation.CLOSE_MATCH)
                .flatMap(relation -> concept.links(relation).stream()
                        .map(target -> new Mapping(relation, target.iri(), references.reference(target))))
                .toList();
    }
}
