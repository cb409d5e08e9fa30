package org.qualgraph.ontology.taxonomy;

/**
 * A row or a statement that cannot be used.
 *
 * @param reason why, as the end of a sentence that begins with the place: "has no preferredLabel"
 */
public record Reject(Place place, String reason) {
    @Override
    public String toString() {
        return place + " " + reason;
    }
}
