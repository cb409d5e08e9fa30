package org.qualgraph.index;

import org.qualgraph.analysis.Letters;

/**
 * A normalised name taken apart.
 *
 * @param whole all its characters
 * @param words what its spaces part
 * @param skeleton its characters without spaces and dots
 */
record Name(Letters whole, Letters[] words, Letters skeleton) {

    static Name of(String form) {
        return of(form.toCharArray(), 0, form.length());
    }

    /**
     * The letters, digits and signs of a normalised name run together, without spaces and dots: {@code nodejs} for {@code
     * "Node.js"}, and the same for {@code "Tensor Flow"}, {@code "tensor-flow"} and {@code "TensorFlow"}. {@code +} and
     * {@code #} stay, so that C, C++ and C# are apart.
     */
    static String skeletonOf(String form) {
        return of(form).skeleton().toString();
    }

    /** The name that stands in {@code [start, end)} of an array that no one changes. */
    static Name of(char[] text, int start, int end) {
        var words = new Letters[1 + count(' ', text, start, end)];
        var bare = new char[end - start];
        var length = 0;
        var word = 0;
        var begun = start;
        for (var at = start; at <= end; at++) {
            if (at == end || text[at] == ' ') {
                words[word++] = new Letters(text, begun, at);
                begun = at + 1;
            } else if (text[at] != '.') {
                bare[length++] = text[at];
            }
        }
        return new Name(new Letters(text, start, end), words, new Letters(bare, 0, length));
    }

    private static int count(char wanted, char[] text, int start, int end) {
        var count = 0;
        for (var at = start; at < end; at++) {
            count += text[at] == wanted ? 1 : 0;
        }
        return count;
    }
}
