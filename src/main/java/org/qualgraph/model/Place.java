package org.qualgraph.model;

/** A place of work: the name as the posting writes it, and its identifier. */
public record Place(String label, ConceptId id) {}
