package org.qualgraph.extraction.pay;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The currency that a posting leaves out: "salary 85K-120K". It is the only one that the posting names elsewhere, or that
 * of the country which its words give away; where neither says, the amounts are none. One pass over the text.
 */
final class HomeCurrency {
    private static final Pattern NAMED =
            Pattern.compile("[$€£](?= ?\\d)|(?<=\\d) ?[€£]|(?<!\\p{L})(?:USD|EUR|GBP|CHF)(?!\\p{L})");

    /** A state behind a place, and what only employers there offer. */
    private static final Pattern UNITED_STATES = Pattern.compile(
            "\\p{Ll}, ?(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])(?!\\p{Lu})"
                    + "|(?<!\\d)401 ?\\(?[kK]\\)?|(?<!\\p{L})(?:W-?2|C2C|EEOC?)(?!\\p{L})");

    private HomeCurrency() {}

    static Optional<String> of(String text) {
        var named = NAMED.matcher(text)
                .results()
                .map(match -> Currencies.iso(match.group()))
                .distinct()
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        return named.isEmpty() && UNITED_STATES.matcher(text).find() ? Optional.of("USD") : Optional.empty();
    }
}
