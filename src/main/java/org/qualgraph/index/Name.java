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
        var text = form.toCharArray();
        var words = new Letters[1 + (int) form.chars().filter(c -> c == ' ').count()];
        var bare = new char[text.length];
        var length = 0;
        var word = 0;
        var start = 0;
        for (var at = 0; at <= text.length; at++) {
            if (at == text.length || text[at] == ' ') {
                words[word++] = new Letters(text, start, at);
                start = at + 1;
            } else if (text[at] != '.') {
                bare[length++] = text[at];
            }
        }
        return new Name(new Letters(text, 0, text.length), words, new Letters(bare, 0, length));
    }
}
