package org.qualgraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of a part of a DOCX, event by event. Document types are refused, and with them all entities of the document's
 * own; nothing outside the file is asked for.
 */
final class DocxXml {
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final String ALTERNATIVES = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private DocxXml(InputStream xml) throws XMLStreamException {
        // decoded here, since the parser prints to the terminal what it cannot decode
        reader = FACTORY.createXMLStreamReader(new InputStreamReader(xml, StandardCharsets.UTF_8.newDecoder()));
    }

    /** Takes an event at a time. */
    interface Events {
        default void start(String element, DocxXml at) {}

        default void end(String element) {}

        default void text(String characters) {}
    }

    /**
     * Gives elements of WordprocessingML under their local names, those of other vocabularies behind a colon; what came
     * is given back.
     *
     * @throws UnreadablePostingException where it is not XML or declares a document type
     */
    static <T extends Events> T read(InputStream xml, T events) {
        try {
            new DocxXml(xml).read(events);
            return events;
        } catch (XMLStreamException e) {
            throw new UnreadablePostingException(reason(e), e);
        }
    }

    private static String reason(XMLStreamException e) {
        var cause = e.getNestedException();
        if (cause instanceof CharacterCodingException) {
            return "holds XML that is not in UTF-8";
        }
        return cause instanceof IOException
                ? "is a zip that is broken or ends too early"
                : "holds XML that is broken: " + CleanText.line(String.valueOf(e.getMessage()));
    }

    private void read(Events events) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> events.start(name(), this);
                case XMLStreamReader.END_ELEMENT -> events.end(name());
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                    events.text(reader.getText());
                case XMLStreamReader.DTD -> throw new UnreadablePostingException("declares a document type in its XML");
                default -> {}
            }
        }
    }

    /** The attribute of this local name, in any namespace. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    String value() {
        return attribute("val").orElse("");
    }

    /** Whether an element that is a switch is on, as it is where it has no value. */
    boolean isOn() {
        return attribute("val").filter(OFF::contains).isEmpty();
    }

    private String name() {
        var namespace = reader.getNamespaceURI();
        return namespace == null || WORD.contains(namespace) || namespace.equals(ALTERNATIVES)
                ? reader.getLocalName()
                : ":" + reader.getLocalName();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
