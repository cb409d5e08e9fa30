package org.qualgraph.query;

import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;

/** A concept as others name it: enough to show it and to go to it. */
public record ConceptReference(ConceptId id, ConceptType type, String label) {}
