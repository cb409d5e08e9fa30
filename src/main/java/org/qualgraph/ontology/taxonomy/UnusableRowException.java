package org.qualgraph.ontology.taxonomy;

/** A row lacks what it is there for; caught where rows are read, and told as a {@link Reject}. */
final class UnusableRowException extends Exception {
    private static final long serialVersionUID = 1;

    UnusableRowException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
