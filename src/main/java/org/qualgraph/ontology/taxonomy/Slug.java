package org.qualgraph.ontology.taxonomy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.qualgraph.model.Sha256;

/** Names as the readable ends of IRIs: {@code Objective-C++} as {@code objective-c-plus-plus}. */
public final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");
    private static final int LONGEST = 80;
    private static final int DIGEST_BYTES = 4;

    private Slug() {}

    /** Letters without accents, digits and hyphens; a name without any of them gets digits of its own. */
    public static String of(String name) {
        var slug = readable(name);
        return slug.isEmpty() || slug.length() > LONGEST ? unique(name) : slug;
    }

    /** The same, with digits that no other name has. */
    static String unique(String name) {
        var slug = readable(name);
        var start = slug.substring(0, Math.min(slug.length(), LONGEST));
        return ENDS.matcher(start + "-" + digest(name)).replaceAll("");
    }

    private static String readable(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var spoken = plain.toLowerCase(Locale.ROOT).replace("+", "-plus-").replace("#", "-sharp-");
        return ENDS.matcher(SIGNS.matcher(spoken).replaceAll("-")).replaceAll("");
    }

    private static String digest(String name) {
        var digest = Sha256.start().digest(name.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    }
}
