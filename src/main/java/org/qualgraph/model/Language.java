package org.qualgraph.model;

import java.util.Set;

/**
 * The language of a text.
 *
 * @param tag its BCP 47 tag; {@code und} where the text is too short to say
 */
public record Language(String tag) {
    /** Of a text that does not show it. */
    public static final Language UNDETERMINED = new Language("und");

    public static final Language GERMAN = new Language("de");

    private static final Set<String> READ = Set.of("en", "de", "und");

    public Language {
        if (tag.isBlank()) {
            throw new IllegalArgumentException("A language must have a tag");
        }
    }

    /** Whether postings in it are read in full; of others only names are found that are the same in every language. */
    public boolean isSupported() {
        return READ.contains(tag);
    }

    public boolean isDetermined() {
        return !equals(UNDETERMINED);
    }
}
