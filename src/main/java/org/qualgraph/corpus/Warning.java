package org.qualgraph.corpus;

/**
 * Something of a posting that could not be used, while the rest of it is.
 *
 * @param written what stands there, at most 80 characters on one line
 */
public record Warning(Kind kind, String written) {

    /** What may be wrong; a load counts the warnings of each kind. */
    public enum Kind {
        UNREADABLE_DATE("unreadable date", "is no date");

        private final String label;
        private final String complaint;

        Kind(String label, String complaint) {
            this.label = label;
            this.complaint = complaint;
        }

        /** Its name, in the singular; an s makes it the plural. */
        public String label() {
            return label;
        }
    }

    public Warning {
        written = CleanText.excerpt(written);
    }

    /** For a person: {@code "3 days ago" is no date}. */
    public String sentence() {
        return '"' + written + "\" " + kind.complaint;
    }
}
