package org.qualgraph.corpus;

/** What a DOCX says about itself: which of its parts is the document, and the title in its properties. */
final class DocxPackage {
    private static final String RELATIONS = "_rels/.rels";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String USUAL_MAIN = "word/document.xml";

    private DocxPackage() {}

    /** The name of the part that holds the text. */
    static String mainPart(DocxParts parts) {
        var relations = new Relations();
        parts.part(RELATIONS, xml -> DocxXml.read(xml, relations));
        return relations.document.startsWith("/") ? relations.document.substring(1) : relations.document;
    }

    /** The title in the properties; empty where they have none. */
    static String title(DocxParts parts) {
        var properties = new Properties();
        parts.part(PROPERTIES, xml -> DocxXml.read(xml, properties));
        return properties.title.toString();
    }

    private static final class Relations implements DocxXml.Events {
        private String document = USUAL_MAIN;

        @Override
        public void start(String element, DocxXml at) {
            if (at.attribute("Type")
                    .filter(type -> type.endsWith("/officeDocument"))
                    .isPresent()) {
                document = at.attribute("Target").orElse(document);
            }
        }
    }

    private static final class Properties implements DocxXml.Events {
        private static final String TITLE = ":title";

        private final StringBuilder title = new StringBuilder();
        private boolean isTitle;

        @Override
        public void start(String element, DocxXml at) {
            isTitle = element.equals(TITLE);
        }

        @Override
        public void end(String element) {
            isTitle = false;
        }

        @Override
        public void text(String characters) {
            title.append(isTitle ? characters : "");
        }
    }
}
