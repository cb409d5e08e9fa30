package org.qualgraph.query;

import java.util.Optional;
import org.qualgraph.model.RetiredConcept;

/**
 * What became of a concept that is no longer in use.
 *
 * @param replacement the concept in use at the end of the chain of replacements
 */
public record Retirement(RetiredConcept concept, Optional<ConceptReference> replacement) {}
