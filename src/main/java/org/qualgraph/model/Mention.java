package org.qualgraph.model;

/**
 * A place in a posting's text that names a concept.
 *
 * @param surface the characters of the span
 * @param score how sure the link is, from 0 to 1
 */
public record Mention(Span span, String surface, ConceptId concept, double score) {
    public Mention {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("Not a score from 0 to 1: " + score);
        }
        if (surface.length() != span.length()) {
            throw new IllegalArgumentException("\"" + surface + "\" does not fill " + span);
        }
    }
}
