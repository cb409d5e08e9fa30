package org.qualgraph.corpus;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reduces HTML to the text a reader sees: paragraphs and headings on their own lines, list items behind "• ", cells of
 * a table between bars; scripts, styles, navigation, footers, controls and what is hidden are left out. One pass
 * without recursion, linear in the page; nesting past jsoup's limit is flattened.
 */
public final class HtmlText {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "nav",
            "footer",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "head",
            "title",
            "button",
            "select",
            "input",
            "textarea",
            "dialog",
            "canvas",
            "video",
            "audio");
    private static final Set<String> SPACED = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "table",
            "section",
            "article",
            "blockquote",
            "hr",
            "pre");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final String BULLET = "\u2022 ";
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final String BETWEEN_CELLS = " | ";

    private HtmlText() {}

    /** The text of a page or of a fragment. */
    public static String of(String html) {
        return of(Jsoup.parse(html).body());
    }

    static String of(Element root) {
        var writer = new Writer();
        root.filter(writer);
        return writer.text();
    }

    /** The text of what is within an element, whether or not the element itself would be shown. */
    static String within(Element root) {
        var writer = new Writer();
        root.childNodes().forEach(node -> node.filter(writer));
        return writer.text();
    }

    private static final class Writer implements NodeFilter {
        private final StringBuilder text = new StringBuilder();
        /** Line ends that are due before the next word: 0, 1 or 2. */
        private int lineEnds;

        private boolean space;
        private int preformatted;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                write(words);
            } else if (node instanceof Element element) {
                if (isSkipped(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                open(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                close(element);
            }
            return FilterResult.CONTINUE;
        }

        String text() {
            return text.toString().strip();
        }

        private void open(Element element) {
            preformatted += element.nameIs("pre") ? 1 : 0;
            switch (element.normalName()) {
                case "li" -> {
                    endLine(1);
                    bullet();
                }
                case "br" -> lineEnds = afterBullet() ? 0 : Math.min(lineEnds + 1, 2);
                case "td", "th" -> cell(element);
                default -> endLine(lines(element));
            }
        }

        private void close(Element element) {
            preformatted -= element.nameIs("pre") ? 1 : 0;
            if (!element.normalName().equals("br")) {
                endLine(lines(element));
            }
        }

        private void bullet() {
            if (!afterBullet()) {
                write(BULLET);
            }
        }

        private void cell(Element element) {
            if (element.previousElementSibling() != null) {
                lineEnds = 0;
                space = false;
                text.append(BETWEEN_CELLS);
            }
        }

        private void endLine(int ends) {
            lineEnds = afterBullet() ? 0 : Math.max(lineEnds, ends);
        }

        private boolean afterBullet() {
            return lineEnds == 0
                    && text.length() >= BULLET.length()
                    && text.substring(text.length() - BULLET.length()).equals(BULLET);
        }

        private void write(TextNode node) {
            var words = node.getWholeText();
            if (preformatted > 0) {
                write(words.stripTrailing());
                return;
            }
            for (int i = 0; i < words.length(); i++) {
                write(words.charAt(i));
            }
        }

        private void write(char unit) {
            if (Character.isWhitespace(unit) || unit == '\u00A0') {
                space = true;
            } else if (!isInvisible(unit)) {
                startWord();
                text.append(unit);
            }
        }

        private void write(String words) {
            startWord();
            text.append(words);
        }

        private void startWord() {
            if (lineEnds > 0 && !text.isEmpty()) {
                text.repeat('\n', lineEnds);
            } else if (space && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            lineEnds = 0;
            space = false;
        }

        private static boolean isInvisible(char unit) {
            return unit >= '\u200B' && unit <= '\u200D' || unit == '\u00AD' || unit == '\uFEFF' || unit == '\u2060';
        }

        /** Line ends before and after an element: 2 around a paragraph, 1 around a block, 0 within a line. */
        private static int lines(Element element) {
            if (SPACED.contains(element.normalName())) {
                return isWithinList(element) ? 1 : 2;
            }
            return element.isBlock() && !CELLS.contains(element.normalName()) ? 1 : 0;
        }

        private static boolean isWithinList(Element element) {
            var parent = element.parent();
            return parent != null && (parent.normalName().equals("li") || LISTS.contains(parent.normalName()));
        }

        private static boolean isSkipped(Element element) {
            return SKIPPED.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || element.attr("aria-hidden").equals("true")
                    || element.attr("role").equals("navigation");
        }
    }
}
