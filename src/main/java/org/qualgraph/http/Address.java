package org.qualgraph.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.qualgraph.model.ConceptType;

/**
 * Where something is found on this server.
 *
 * @param query with its question mark, empty for none
 */
record Address(String path, String query) {

    static Address of(String path) {
        return new Address(path, "");
    }

    /**
     * The address of a concept or posting by its identifier: that of our own is a path; an imported concept, which keeps
     * the IRI of its source, is asked for by it.
     */
    static Address ofIdentifier(String id) {
        return ConceptType.ofSegment(id.replaceFirst("/.*", "")).isPresent() || id.matches("(posting|import)/.*")
                ? of("/" + id)
                : new Address("/concept", "?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8));
    }

    /** The same in a certain form. */
    Address as(Representation form) {
        return new Address(path + "." + form.suffix(), query);
    }

    @Override
    public String toString() {
        return path + query;
    }
}
