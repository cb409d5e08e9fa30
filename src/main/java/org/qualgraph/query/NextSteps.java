package org.qualgraph.query;

import java.util.List;

/**
 * What to gain next for a role.
 *
 * @param postings how many postings of the role, or of roles below it, were compared
 * @param open of how many of them all minimum requirements are met now
 * @param coverage the mean coverage of them now
 * @param order whether each step is from now on, or after those before it
 * @param steps the best first
 */
public record NextSteps(
        ConceptReference role, int postings, int open, double coverage, Order order, List<GapStep> steps) {
    /** How steps stand to each other. */
    public enum Order {
        /** Each by itself. */
        ALTERNATIVES,
        /** Each with all that stand before it. */
        SEQUENCE
    }

    public NextSteps {
        steps = List.copyOf(steps);
    }
}
