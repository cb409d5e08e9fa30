package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qualgraph.analysis.Token;
import org.qualgraph.extraction.LinkFeatures.Place;
import org.qualgraph.extraction.LinkFeatures.Template;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Span;

/**
 * Says how likely a careful reader would link the same characters to the same concept: a {@linkplain LogisticModel
 * logistic regression} over {@link LinkFeatures}, fitted to postings that were annotated by hand, so that of the links
 * scored 0.9 nine in ten are right.
 */
final class LinkScorer {
    /** Less likely links are none. */
    static final double THRESHOLD = 0.4;

    /** A line of at most so many characters is short. */
    private static final int SHORT = 60;

    /** How many characters may stand between neighbours in a list. */
    private static final int NEAR = 6;

    private final LogisticModel model;

    LinkScorer(LogisticModel model) {
        this.model = model;
    }

    /** A link with what is true of it. */
    record Scored(Link link, int[] features, double probability) {

        /** Whether it is likely enough. */
        boolean isLinked() {
            return probability >= THRESHOLD;
        }

        /** The link for others, with its score to three decimals. */
        Mention mention(String text) {
            return new Mention(
                    link.span(), link.span().of(text), link.concept().id(), Math.round(probability * 1000) / 1000.0);
        }
    }

    /**
     * Scores the links of a posting.
     *
     * @param links in the order of the text, none overlapping another
     * @param items the sentences that ask or tell of the work
     */
    List<Scored> score(String text, List<Token> tokens, List<Link> links, List<Item> items) {
        var byStart = items.stream()
                .collect(
                        Collectors.toMap(item -> item.span().start(), item -> item, (one, other) -> one, TreeMap::new));
        var scored = new ArrayList<Scored>(links.size());
        for (var i = 0; i < links.size(); i++) {
            var place = place(
                    links.get(i).span(),
                    Optional.ofNullable(byStart.floorEntry(links.get(i).span().start())));
            var features = features(text, tokens, links, i, place);
            scored.add(new Scored(links.get(i), features, model.probability(features)));
        }
        return scored;
    }

    private static Place place(Span span, Optional<Map.Entry<Integer, Item>> item) {
        return item.map(Map.Entry::getValue)
                .filter(found -> found.span().contains(span))
                .map(found -> found.necessity() == Necessity.MENTIONED ? Place.DUTY : Place.ASKED)
                .orElse(Place.ELSEWHERE);
    }

    private static int[] features(String text, List<Token> tokens, List<Link> links, int i, Place place) {
        var link = links.get(i);
        var group = TermGroup.of(Optional.of(link.concept()));
        var candidate = link.candidate();
        var words = Math.min(candidate.last() - candidate.first(), 2);
        var behind = wordClass(text, tokens, candidate.last() + 1, link.span());
        var features = new LinkFeatures()
                .with(Template.GROUP, group.ordinal())
                .with(Template.PLACE, LinkFeatures.of(group, place.ordinal()))
                .with(Template.WORDS, LinkFeatures.of(group, words))
                .with(Template.NEIGHBOURS, LinkFeatures.of(group, neighbours(links, i)))
                .with(Template.SPELLING, LinkFeatures.of(group, spelling(link, text)))
                .with(Template.SUPPORT, link.support().ordinal() * Place.values().length + place.ordinal())
                .with(
                        Template.WORD_BEFORE,
                        wordClass(text, tokens, candidate.first() - 1, link.span())
                                .ordinal())
                .with(Template.WORD_BEHIND, 2 * behind.ordinal() + (link.support() == Link.Support.NONE ? 1 : 0));
        if (behind == WordClass.ROLE) {
            features.with(Template.ROLE_BEHIND, place.ordinal());
        }
        if (isInShortLine(text, link.span())) {
            features.with(Template.SHORT_LINE, place.ordinal());
        }
        return features.numbers();
    }

    private static WordClass wordClass(String text, List<Token> tokens, int at, Span link) {
        if (at < 0 || at >= tokens.size()) {
            return at < 0 ? WordClass.START : WordClass.END;
        }
        var token = tokens.get(at).span();
        var between = token.start() < link.start()
                ? text.substring(token.end(), Math.max(token.end(), link.start()))
                : text.substring(link.end(), Math.max(link.end(), token.start()));
        if (between.indexOf('\n') >= 0) {
            return token.start() < link.start() ? WordClass.START : WordClass.END;
        }
        return between.isBlank() ? WordClass.of(token.of(text).toLowerCase(Locale.ROOT)) : WordClass.SIGN;
    }

    private static int neighbours(List<Link> links, int i) {
        var count = 0;
        if (i > 0 && links.get(i).span().start() - links.get(i - 1).span().end() <= NEAR) {
            count++;
        }
        if (i + 1 < links.size()
                && links.get(i + 1).span().start() - links.get(i).span().end() <= NEAR) {
            count++;
        }
        return count;
    }

    /** 0 as the label is written, 1 otherwise, 2 under a misspelling. */
    private static int spelling(Link link, String text) {
        var label = link.candidate().name().label();
        if (label.kind() == LabelKind.HIDDEN) {
            return 2;
        }
        return link.span().of(text).equalsIgnoreCase(label.text()) ? 0 : 1;
    }

    private static boolean isInShortLine(String text, Span span) {
        var length = 0;
        for (var at = span.start(); at >= 0 && text.charAt(at) != '\n' && length <= SHORT; at--) {
            length++;
        }
        for (var at = span.start() + 1; at < text.length() && length <= SHORT; at++) {
            if (at >= span.end() && text.charAt(at) == '\n') {
                break;
            }
            length++;
        }
        return length <= SHORT;
    }
}
