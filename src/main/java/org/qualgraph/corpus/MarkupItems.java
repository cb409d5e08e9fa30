package org.qualgraph.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Turns the items that a page marks up into the shape of JSON-LD, so that fields are found in both by one code.
 *
 * <p>The properties of an item are the elements of its content that are not within an item inside. Properties nest and
 * items refer to each other, so that a page could repeat itself without end: nesting and the sum of all values are
 * bounded.
 */
final class MarkupItems {
    private static final int DEEPEST_NESTING = 8;
    /** How often the text of a page may come again in the values of its properties. */
    private static final int MOST_REPEATED = 8;

    private static final int FREE_UNITS = 1_000_000;

    private static final List<String> STATED = List.of("content", "datetime");
    private static final List<String> ADDRESSES = List.of("href", "src", "data", "resource");
    private static final Set<String> ADDRESSED = Set.of("link", "img", "audio", "video", "source", "iframe", "object");

    private final PageMarkup markup;
    /** The items around the one that is read; none is inside itself. */
    private final Set<Element> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private long left;

    private MarkupItems(PageMarkup markup, long most) {
        this.markup = markup;
        this.left = most;
    }

    /**
     * The JobPostings of a page that are not within another, in the order of the page.
     *
     * @throws UnreadablePostingException where items repeat each other beyond measure
     */
    static List<ObjectNode> jobs(Document page, PageMarkup markup) {
        long most = FREE_UNITS + MOST_REPEATED * (long) page.wholeText().length();
        var items = new MarkupItems(markup, most);
        var jobs = Collections.newSetFromMap(new IdentityHashMap<Element, Boolean>());
        page.stream()
                .filter(markup::isJob)
                .filter(job -> job.parents().stream().noneMatch(jobs::contains))
                .forEach(jobs::add);
        return page.stream().filter(jobs::contains).map(items::item).toList();
    }

    private ObjectNode item(Element element) {
        var item = JsonNodeFactory.instance.objectNode();
        var ahead = new ArrayDeque<>(markup.content(element));
        open.add(element);
        while (!ahead.isEmpty()) {
            var next = ahead.pop();
            spend(1);
            addProperty(item, next);
            if (!markup.isItem(next)) {
                List.copyOf(next.children()).reversed().forEach(ahead::push);
            }
        }
        open.remove(element);
        return item;
    }

    private void addProperty(ObjectNode item, Element element) {
        var names = markup.properties(element);
        if (!names.isEmpty() && markup.holdsItem(element)) {
            value(element).ifPresent(value -> names.forEach(name -> add(item, name, value)));
        } else {
            names.forEach(name -> add(item, name, item.textNode(spent(text(element, name)))));
        }
    }

    private Optional<JsonNode> value(Element element) {
        return open.size() < DEEPEST_NESTING && !open.contains(element) ? Optional.of(item(element)) : Optional.empty();
    }

    private static void add(ObjectNode item, String name, JsonNode value) {
        var before = item.get(name);
        if (before == null) {
            item.set(name, value);
        } else if (before instanceof ArrayNode values) {
            values.add(value);
        } else {
            item.putArray(name).add(before).add(value);
        }
    }

    private static String text(Element element, String property) {
        return STATED.stream()
                .filter(element::hasAttr)
                .map(element::attr)
                .findFirst()
                .or(() -> address(element, property))
                .orElseGet(() -> HtmlText.within(element));
    }

    /**
     * Where an element leads, if that is what the property is about: a title that is a link is meant as text, whatever
     * the specifications say of links.
     */
    private static Optional<String> address(Element element, String property) {
        boolean isAsked = ADDRESSED.contains(element.normalName())
                || Field.ofColumn(property).filter(Field.URL::equals).isPresent()
                || !element.hasText();
        return isAsked
                ? ADDRESSES.stream().flatMap(name -> target(element, name)).findFirst()
                : Optional.empty();
    }

    private static Stream<String> target(Element element, String attribute) {
        return Stream.of(element.absUrl(attribute), element.attr(attribute))
                .filter(address -> !address.isEmpty())
                .limit(1);
    }

    private String spent(String value) {
        spend(value.length());
        return value;
    }

    private void spend(long units) {
        left -= units;
        if (left < 0) {
            throw new UnreadablePostingException("repeats itself in its markup of schema.org beyond measure");
        }
    }
}
