package org.qualgraph.ontology.taxonomy;

import org.jspecify.annotations.Nullable;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A taxonomy's file is missing, broken, or not what it should be; the message names it and, where known, the line. */
public final class UnreadableTaxonomyException extends QualGraphException {
    private static final long serialVersionUID = 1;

    private UnreadableTaxonomyException(Fault fault, String message, @Nullable Throwable cause) {
        super(fault, message, cause);
    }

    static UnreadableTaxonomyException missing(String path) {
        return new UnreadableTaxonomyException(Fault.NOT_FOUND, "There is no file or folder \"" + path + "\".", null);
    }

    static UnreadableTaxonomyException broken(Place place, String reason, @Nullable Throwable cause) {
        return new UnreadableTaxonomyException(Fault.BROKEN, "Cannot read " + place + ": " + reason, cause);
    }

    static UnreadableTaxonomyException unlike(Place place, String reason) {
        return new UnreadableTaxonomyException(Fault.BROKEN, "Cannot use " + place + ": " + reason, null);
    }

    static UnreadableTaxonomyException empty(String reason) {
        return new UnreadableTaxonomyException(Fault.NOT_FOUND, "There is nothing to import: " + reason, null);
    }
}
