package org.qualgraph.extraction;

import java.util.List;
import org.qualgraph.model.Mention;

/**
 * ClassedWords of a sentence that could be one name.
 *
 * @param first the first of its words
 * @param last the last of its words
 * @param links the links among its words
 * @param isWhole whether it is a link and nothing more
 * @param followsOn whether nothing but what joins a list stands between it and the unit before
 */
record Unit(int first, int last, List<Mention> links, boolean isWhole, boolean followsOn) {
    /** The most words of a name. */
    private static final int LONGEST = 4;

    Unit {
        links = List.copyOf(links);
    }

    int length() {
        return last - first + 1;
    }

    /** Whether it could be a name that is not known. */
    boolean isUnknown() {
        return !isWhole && length() <= LONGEST;
    }
}
