package org.qualgraph.model;

import java.util.Optional;

/**
 * A concept that is no longer in use. Its identifier stays, so that whoever noted it down learns what became of it.
 *
 * @param label the name that it went by
 * @param replacement what is to be used instead, which may be retired by now itself
 */
public record RetiredConcept(ConceptId id, String label, Optional<ConceptId> replacement) {}
