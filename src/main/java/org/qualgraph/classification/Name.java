package org.qualgraph.classification;

import org.qualgraph.model.ConceptId;

/**
 * A name by which a passage can mean a concept.
 *
 * @param concept the place of the concept in its scheme
 * @param owner the concept whose label it is: this one, one that matches it or one that is narrower
 * @param language a BCP 47 tag, or empty
 */
record Name(int concept, ConceptId owner, String text, String language, float weight) {}
