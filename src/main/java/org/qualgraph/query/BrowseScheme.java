package org.qualgraph.query;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Vocabulary;

/** Lists the concepts of a scheme page by page. */
public final class BrowseScheme {
    private final Map<Concept.Scheme, NavigableMap<ConceptId, ConceptReference>> schemes;

    BrowseScheme(Vocabulary vocabulary) {
        this.schemes = vocabulary.concepts().stream()
                .collect(Collectors.groupingBy(
                        Concept::scheme,
                        Collectors.toMap(
                                Concept::id, BrowseScheme::reference, (first, second) -> first, TreeMap::new)));
    }

    private static ConceptReference reference(Concept concept) {
        return new ConceptReference(concept.id(), concept.type(), concept.label());
    }

    /**
     * A page.
     *
     * @param source the taxonomy, as {@link Concept#source()}
     * @param after the last concept of the page before
     */
    public SchemePage page(ConceptType type, String source, Optional<ConceptId> after, int limit) {
        NavigableMap<ConceptId, ConceptReference> all =
                schemes.getOrDefault(new Concept.Scheme(type, source), new TreeMap<>());
        var rest = after.map(id -> all.tailMap(id, false)).orElse(all);
        List<ConceptReference> page = rest.values().stream().limit(limit).toList();
        var next = rest.size() > limit ? Optional.of(page.getLast().id()) : Optional.<ConceptId>empty();
        return new SchemePage(type, source, page, all.size(), next);
    }
}
