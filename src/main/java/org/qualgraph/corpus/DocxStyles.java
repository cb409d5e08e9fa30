package org.qualgraph.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The styles of a DOCX as far as they tell headings, titles and items of lists from text. */
final class DocxStyles {
    private static final int MOST_ANCESTORS = 20;

    private final Map<String, Style> styles = new HashMap<>();

    /**
     * One style.
     *
     * @param basedOn the id of the style that it changes
     * @param numbered whether its paragraphs are items of a list; empty where it does not say
     */
    private record Style(String name, String basedOn, Optional<Boolean> numbered) {}

    static DocxStyles of(DocxParts parts, String part) {
        var styles = new DocxStyles();
        parts.part(part, xml -> DocxXml.read(xml, styles.new Reading()));
        return styles;
    }

    boolean isHeading(String id) {
        return isNamed(id, "title") || isNamed(id, "heading ");
    }

    /** Whether the paragraphs of a style are items of a list, headings left aside. */
    boolean isList(String id) {
        var style = styles.get(id);
        for (int i = 0; i < MOST_ANCESTORS && style != null; i++) {
            if (style.numbered.isPresent()) {
                return style.numbered.get() && !isHeading(id);
            }
            style = styles.get(style.basedOn);
        }
        return false;
    }

    private boolean isNamed(String id, String start) {
        var style = styles.get(id);
        for (int i = 0; i < MOST_ANCESTORS && style != null; i++) {
            if (style.name.startsWith(start)) {
                return true;
            }
            style = styles.get(style.basedOn);
        }
        return false;
    }

    private final class Reading implements DocxXml.Events {
        private String id = "";
        private Style style = new Style("", "", Optional.empty());

        @Override
        public void start(String element, DocxXml at) {
            switch (element) {
                case "style" -> {
                    id = at.attribute("styleId").orElse("");
                    style = new Style("", "", Optional.empty());
                }
                case "name" -> style = new Style(at.value().toLowerCase(Locale.ROOT), style.basedOn, style.numbered);
                case "basedOn" -> style = new Style(style.name, at.value(), style.numbered);
                case "numId" ->
                    style = new Style(
                            style.name, style.basedOn, Optional.of(!at.value().equals("0")));
                default -> {}
            }
        }

        @Override
        public void end(String element) {
            if (element.equals("style")) {
                styles.put(id, style);
            }
        }
    }
}
