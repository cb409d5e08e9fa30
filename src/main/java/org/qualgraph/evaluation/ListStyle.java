package org.qualgraph.evaluation;

/** How the lines of a section are set. */
enum ListStyle {
    BULLETS("• ", "\n"),
    HYPHENS("- ", "\n"),
    STARS("* ", "\n"),
    PLAIN("", "\n"),
    NUMBERED("1) ", "\n"),
    /** One after the other in one paragraph. */
    JOINED("", " "),
    /** In one paragraph that the heading opens. */
    INLINE("", " ");

    private final String mark;
    private final String separator;

    ListStyle(String mark, String separator) {
        this.mark = mark;
        this.separator = separator;
    }

    String mark() {
        return mark;
    }

    String separator() {
        return separator;
    }

    boolean isParagraph() {
        return this == JOINED || this == INLINE;
    }
}
