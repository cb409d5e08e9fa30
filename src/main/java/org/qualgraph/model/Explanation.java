package org.qualgraph.model;

import java.util.List;

/**
 * Why a posting was read as it was.
 *
 * @param links every name that could be a link, in the order of the text, also those that are none in the end
 * @param requirements in the order of the text
 */
public record Explanation(List<LinkReason> links, List<RequirementReason> requirements) {
    public Explanation {
        links = List.copyOf(links);
        requirements = List.copyOf(requirements);
    }

    /**
     * Why a name was linked or not.
     *
     * @param mention the link with its score
     * @param linked whether the score was high enough
     * @param because a sentence for people
     */
    public record LinkReason(Mention mention, boolean linked, String because) {}

    /**
     * Why a requirement insists and is a set as it does and is.
     *
     * @param necessity a sentence for people, such as {@code under the heading "Nice to have"}
     * @param set likewise, such as {@code any of, by "or"}; empty where there is no set
     */
    public record RequirementReason(Requirement requirement, String necessity, String set) {}
}
