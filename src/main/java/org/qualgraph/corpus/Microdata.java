package org.qualgraph.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Items in microdata: {@code itemscope}, {@code itemtype}, {@code itemprop} and {@code itemref}.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/microdata.html">HTML, Microdata</a>
 */
final class Microdata implements PageMarkup {
    private final Document page;

    Microdata(Document page) {
        this.page = page;
    }

    @Override
    public boolean isItem(Element element) {
        return element.hasAttr("itemscope");
    }

    @Override
    public boolean isJob(Element element) {
        return isItem(element) && words(element, "itemtype").anyMatch(SchemaOrg::isJobPosting);
    }

    @Override
    public List<String> properties(Element element) {
        return words(element, "itemprop")
                .map(Microdata::localName)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public boolean holdsItem(Element element) {
        return isItem(element);
    }

    @Override
    public List<Element> content(Element element) {
        var referred = words(element, "itemref").flatMap(id -> Stream.ofNullable(page.getElementById(id)));
        return Stream.concat(element.children().stream(), referred).distinct().toList();
    }

    private static Optional<String> localName(String name) {
        return name.contains(":") ? SchemaOrg.localName(name) : Optional.of(name);
    }

    private static Stream<String> words(Element element, String attribute) {
        return Stream.of(element.attr(attribute).split("\\s+")).filter(word -> !word.isEmpty());
    }
}
