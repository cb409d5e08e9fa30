package org.qualgraph.corpus;

import java.util.List;
import org.jsoup.nodes.Element;

/** How a syntax of markup within HTML writes items of schema.org: microdata or RDFa. */
interface PageMarkup {

    /** Whether an item begins at the element, so that the properties within are no longer those of the item around. */
    boolean isItem(Element element);

    /** Whether the item at the element is a JobPosting; where several elements describe one, at the first of them. */
    boolean isJob(Element element);

    /** The names of schema.org that the element is a property under, without their namespace. */
    List<String> properties(Element element);

    /** Whether the value of the property at the element is an item. */
    boolean holdsItem(Element element);

    /** The elements that the properties of the item at this element are on or within, in order. */
    List<Element> content(Element element);
}
