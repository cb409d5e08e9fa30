package org.qualgraph.model;

/** A name of a concept in a language, given as a BCP 47 tag. */
public record Label(String text, LabelKind kind, String language) {
    public Label {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A label must not be blank");
        }
    }
}
