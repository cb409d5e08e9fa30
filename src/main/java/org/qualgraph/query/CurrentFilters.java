package org.qualgraph.query;

import java.util.Set;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.Vocabulary;

/**
 * Makes of a filter as it is asked for one of what postings hold: what is retired stands for what replaces it, a role for
 * itself and all below it.
 */
record CurrentFilters(Vocabulary vocabulary, References references) {

    /**
     * The filter of what postings hold.
     *
     * @throws UnknownConceptException where the filter names a concept that is not held
     * @throws RetiredConceptException where it names one that is retired and nothing replaces it
     */
    PostingFilter current(PostingFilter filter) {
        return filter.asking(filter.concepts().stream().map(this::current).toList())
                .ofRoles(withNarrower(filter.roles()))
                .ofOrganization(filter.organization().map(this::current))
                .within(filter.scope().in(filter.scope().place().map(this::current)));
    }

    private Set<ConceptId> withNarrower(Set<ConceptId> roles) {
        return new RoleFamily(vocabulary)
                .withNarrower(roles.stream().map(this::current).toList());
    }

    private ConceptId current(ConceptId id) {
        return references.required(id).id();
    }
}
