package org.qualgraph.ontology;

/**
 * A statement of a graph that breaks a shape or a rule, or one that is missing.
 *
 * @param focus the IRI of what is wrong, or the literal itself
 * @param path the property that is wrong, as a prefixed name; empty where it is no single one
 * @param message a sentence that says what to do
 * @param source the shape's IRI or the rule's file name
 */
public record Violation(String focus, String path, String message, String source) {}
