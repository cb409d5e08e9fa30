package org.qualgraph.corpus;

import java.util.Optional;
import java.util.regex.Pattern;

/** A paragraph of a DOCX while it is read. */
final class DocxParagraph {
    private static final String BULLET = "\u2022 ";
    private static final Pattern TYPED_BULLET = Pattern.compile(
            "(?:[\u2022\u00b7\u25aa\u25e6\u2023\u25cf\u25cb\u25a0\u25a1\u27a2\u2713\u2756\u2043\uf000-\uf0ff]\\s*"
                    + "|[*o\u2013-]\\s*\\t\\s*)(?=\\S)");

    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private Optional<Boolean> numbered = Optional.empty();

    void add(String words) {
        text.append(words);
    }

    void style(String id) {
        style = id;
    }

    String style() {
        return style;
    }

    /** @param list the number of the list that it is an item of, "0" for none */
    void list(String list) {
        numbered = Optional.of(!list.equals("0"));
    }

    /** Its text, and a bullet before it if it is an item of a list, by its format or as typed; empty where blank. */
    String text(DocxStyles styles) {
        var written = text.toString().strip();
        var typed = TYPED_BULLET.matcher(written);
        if (typed.lookingAt()) {
            return BULLET + line(written.substring(typed.end()));
        }
        boolean isItem = numbered.map(is -> is && !styles.isHeading(style)).orElseGet(() -> styles.isList(style));
        return isItem && !written.isEmpty() ? BULLET + line(written) : line(written);
    }

    /** The text with tabs as spaces; line breaks within the paragraph stay. */
    private static String line(String written) {
        return written.replaceAll("[\\t\\u00A0 ]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .strip();
    }
}
