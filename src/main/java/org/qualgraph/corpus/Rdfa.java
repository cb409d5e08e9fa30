package org.qualgraph.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Items in RDFa Lite, with the attributes of full RDFa that postings use: {@code vocab}, {@code prefix},
 * {@code typeof}, {@code property}, {@code resource}, {@code about}.
 *
 * @see <a href="https://www.w3.org/TR/rdfa-lite/">RDFa Lite 1.1</a>
 */
final class Rdfa implements PageMarkup {
    private static final Pattern PREFIX = Pattern.compile("(\\S+):\\s+(\\S+)");
    private static final List<String> SUBJECTS = List.of("about", "resource");

    /** The elements that describe each thing that has an address within the page. */
    private final Map<String, List<Element>> described = new LinkedHashMap<>();

    Rdfa(Document page) {
        page.select("[resource], [about]").stream()
                .filter(this::isItem)
                .forEach(element -> subject(element)
                        .ifPresent(name -> described
                                .computeIfAbsent(name, key -> new ArrayList<>())
                                .add(element)));
    }

    @Override
    public boolean isItem(Element element) {
        return element.hasAttr("typeof")
                || element.hasAttr("about")
                || element.hasAttr("resource") && !element.hasAttr("property");
    }

    @Override
    public boolean isJob(Element element) {
        return isTypedAsJob(element)
                && subject(element).map(described::get).orElse(List.of(element)).stream()
                        .filter(Rdfa::isTypedAsJob)
                        .limit(1)
                        .anyMatch(first -> first == element);
    }

    @Override
    public List<String> properties(Element element) {
        return words(element, "property")
                .flatMap(name -> iri(element, name).stream())
                .flatMap(iri -> SchemaOrg.localName(iri).stream())
                .toList();
    }

    @Override
    public boolean holdsItem(Element element) {
        return element.hasAttr("typeof") || described.containsKey(element.attr("resource"));
    }

    @Override
    public List<Element> content(Element element) {
        var elsewhere = subject(element).map(described::get).orElse(List.of());
        return Stream.concat(Stream.of(element).filter(this::isItem), elsewhere.stream())
                .distinct()
                .flatMap(part -> part.children().stream())
                .toList();
    }

    private static boolean isTypedAsJob(Element element) {
        return words(element, "typeof")
                .flatMap(type -> iri(element, type).stream())
                .anyMatch(SchemaOrg::isJobPosting);
    }

    private static Optional<String> subject(Element element) {
        return SUBJECTS.stream()
                .map(element::attr)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** The IRI that a name stands for: through a prefix, or through the vocabulary that holds at the element. */
    private static Optional<String> iri(Element element, String name) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return nearest(element, "vocab").map(vocabulary -> vocabulary + name);
        }
        if (name.startsWith("//", colon + 1)) {
            return Optional.of(name);
        }
        return address(element, name.substring(0, colon)).map(address -> address + name.substring(colon + 1));
    }

    private static Optional<String> address(Element element, String prefix) {
        for (var at = element; at != null; at = at.parent()) {
            var declared = PREFIX.matcher(at.attr("prefix"));
            while (declared.find()) {
                if (declared.group(1).equalsIgnoreCase(prefix)) {
                    return Optional.of(declared.group(2));
                }
            }
        }
        return nearest(element, "xmlns:" + prefix)
                .or(() -> prefix.equals("schema") ? Optional.of(SchemaOrg.ADDRESS) : Optional.empty());
    }

    /** What the attribute says at the element or the nearest one around it that has it. */
    private static Optional<String> nearest(Element element, String attribute) {
        for (var at = element; at != null; at = at.parent()) {
            if (at.hasAttr(attribute)) {
                return Optional.of(at.attr(attribute)).filter(value -> !value.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static Stream<String> words(Element element, String attribute) {
        return Stream.of(element.attr(attribute).split("\\s+")).filter(word -> !word.isEmpty());
    }
}
