package org.qualgraph.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Span;

/** The mentions within an item by their types. */
record ItemMentions(List<Mention> all, Map<ConceptId, ConceptType> types) {

    /** Those of all mentions of a text, in its order, that lie within an item. */
    static ItemMentions within(Item item, List<Mention> mentions, Map<ConceptId, ConceptType> types) {
        var from = firstAtOrAfter(mentions, item.span().start());
        var to = firstAtOrAfter(mentions, item.span().end());
        var inside = mentions.subList(from, to).stream()
                .filter(m -> item.span().contains(m.span()))
                .toList();
        return new ItemMentions(inside, types);
    }

    private static int firstAtOrAfter(List<Mention> mentions, int start) {
        return Bisection.first(mentions.size(), i -> mentions.get(i).span().start() >= start);
    }

    List<Mention> of(ConceptType type) {
        return all.stream().filter(is(type)).toList();
    }

    Predicate<Mention> is(ConceptType type) {
        return mention -> type(mention) == type;
    }

    List<Span> spans(Set<ConceptType> wanted) {
        return all.stream()
                .filter(m -> wanted.contains(type(m)))
                .map(Mention::span)
                .toList();
    }

    ConceptType type(Mention mention) {
        return types.getOrDefault(mention.concept(), ConceptType.SKILL);
    }
}
