package org.qualgraph.graph;

import org.apache.jena.graph.Node;
import org.qualgraph.model.ConceptType;
import org.qualgraph.ontology.Terms;

/** What a concept is counted together with: skills with roles, venues with employers, others with nothing. */
enum CountedKind {
    SKILL,
    VENUE,
    OTHER;

    private static final String SKILLS = Terms.BASE + ConceptType.SKILL.segment() + "/";
    private static final String VENUES = Terms.BASE + ConceptType.VENUE.segment() + "/";

    static CountedKind of(Node concept) {
        if (concept.getURI().startsWith(SKILLS)) {
            return SKILL;
        }
        return concept.getURI().startsWith(VENUES) ? VENUE : OTHER;
    }
}
