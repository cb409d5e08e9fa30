package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is true of a proposal, as numbered features: each is a template with its values, and most hold for one group of
 * names only, since products and disciplines stand in different company. A feature's number never depends on a text.
 */
final class TermFeatures {
    private static final WordClass[] CLASSES = WordClass.values();
    private static final int GROUPS = TermGroup.values().length;

    /** Templates with how many values each has, of which there is one set a group. */
    enum Template {
        GROUP(1),
        SHAPE(TermProposal.Shape.values().length),
        WORD_BEFORE(CLASSES.length),
        SECOND_WORD_BEFORE(CLASSES.length),
        WORD_BEHIND(CLASSES.length),
        FIRST_WORD_OF_SENTENCE(CLASSES.length),
        SENTENCE_LENGTH(5),
        SENTENCE_HAS(6),
        NEIGHBOURS(3),
        ASKED(2),
        CASE(3),
        LENGTH(4),
        ENDING(7),
        EMPTY_WORD(2);

        private final int values;

        Template(int values) {
            this.values = values;
        }

        private int start() {
            var start = 0;
            for (var template : values()) {
                if (template == this) {
                    return start;
                }
                start += template.values * GROUPS;
            }
            return start;
        }
    }

    private static final int[] STARTS = starts();
    static final int COUNT = count();

    private final String text;
    private final ClassedWords words;
    private final List<TermProposal> mentions;
    private final List<AskedRuns.Run> asked;

    /** @param mentions the proposals of the sentence that are links, in the order of the text */
    TermFeatures(String text, ClassedWords words, List<TermProposal> mentions, List<AskedRuns.Run> asked) {
        this.text = text;
        this.words = words;
        this.mentions = mentions;
        this.asked = asked;
    }

    /** The numbers of the features that are true of a proposal. */
    int[] of(TermProposal proposal) {
        var found = new ArrayList<Integer>();
        var group = proposal.group();
        add(found, Template.GROUP, group, 0);
        add(found, Template.SHAPE, group, proposal.shape().ordinal());
        add(found, Template.WORD_BEFORE, group, words.kind(proposal.first() - 1).ordinal());
        add(
                found,
                Template.SECOND_WORD_BEFORE,
                group,
                words.kind(proposal.first() - 2).ordinal());
        add(found, Template.WORD_BEHIND, group, words.kind(proposal.last() + 1).ordinal());
        add(found, Template.FIRST_WORD_OF_SENTENCE, group, words.kind(0).ordinal());
        add(found, Template.SENTENCE_LENGTH, group, sentenceLength());
        add(found, Template.NEIGHBOURS, group, neighbours(proposal));
        add(found, Template.ASKED, group, isAsked(proposal) ? 1 : 0);
        add(found, Template.CASE, group, letterCase(proposal));
        add(found, Template.LENGTH, group, Math.min(proposal.length(), 4) - 1);
        add(found, Template.ENDING, group, ending(words.form(proposal.last())));
        add(found, Template.EMPTY_WORD, group, hasEmptyWord(proposal) ? 1 : 0);
        addSentence(found, group);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addSentence(List<Integer> found, TermGroup group) {
        var has = List.of(
                words.contains(WordClass.OURS),
                words.contains(WordClass.YOURS),
                words.contains(WordClass.CUE_NOUN) || words.contains(WordClass.CUE_ADJECTIVE),
                words.contains(WordClass.ROLE),
                mentions.size() > 2,
                mentions.size() > 5);
        for (var i = 0; i < has.size(); i++) {
            if (has.get(i)) {
                add(found, Template.SENTENCE_HAS, group, i);
            }
        }
    }

    private static void add(List<Integer> found, Template template, TermGroup group, int value) {
        found.add(STARTS[template.ordinal()] + group.ordinal() * template.values + value);
    }

    private int sentenceLength() {
        var size = words.size();
        return size <= 4 ? 0 : size <= 8 ? 1 : size <= 15 ? 2 : size <= 30 ? 3 : 4;
    }

    /** How many links stand beside it, at most a word or sign away; two stand for more. */
    private int neighbours(TermProposal proposal) {
        var count = mentions.stream()
                .filter(other -> !other.overlaps(proposal))
                .filter(other -> other.first() - proposal.last() <= 2 && proposal.first() - other.last() <= 2)
                .count();
        return (int) Math.min(count, 2);
    }

    private boolean isAsked(TermProposal proposal) {
        return asked.stream().anyMatch(run -> run.overlaps(proposal.first(), proposal.last()));
    }

    private int letterCase(TermProposal proposal) {
        var surface = text.substring(
                words.span(proposal.first()).start(),
                words.span(proposal.last()).end());
        if (surface.equals(surface.toLowerCase(Locale.ROOT))) {
            return 0;
        }
        return surface.equals(surface.toUpperCase(Locale.ROOT)) ? 1 : 2;
    }

    private static int ending(String word) {
        var endings = List.of("ing", "ion", "ment", "ics", "s", "y");
        for (var i = 0; i < endings.size(); i++) {
            if (word.endsWith(endings.get(i))) {
                return i;
            }
        }
        return endings.size();
    }

    private boolean hasEmptyWord(TermProposal proposal) {
        for (var i = proposal.first(); i <= proposal.last(); i++) {
            if (words.kind(i) == WordClass.EMPTY) {
                return true;
            }
        }
        return false;
    }

    /** What a feature says, such as {@code product word_before link}. */
    static String name(int feature) {
        for (var template : Template.values()) {
            var offset = feature - STARTS[template.ordinal()];
            if (offset < template.values * GROUPS) {
                var group = TermGroup.values()[offset / template.values];
                return "%s %s %s"
                        .formatted(group, template, value(template, offset % template.values))
                        .toLowerCase(Locale.ROOT);
            }
        }
        throw new IllegalArgumentException("No feature " + feature);
    }

    private static String value(Template template, int value) {
        return switch (template) {
            case WORD_BEFORE, SECOND_WORD_BEFORE, WORD_BEHIND, FIRST_WORD_OF_SENTENCE -> CLASSES[value].name();
            case SHAPE -> TermProposal.Shape.values()[value].name();
            case GROUP, SENTENCE_LENGTH, SENTENCE_HAS, NEIGHBOURS, ASKED, CASE, LENGTH, ENDING, EMPTY_WORD ->
                Integer.toString(value);
        };
    }

    private static int[] starts() {
        var templates = Template.values();
        var starts = new int[templates.length];
        for (var template : templates) {
            starts[template.ordinal()] = template.start();
        }
        return starts;
    }

    private static int count() {
        var last = Template.values()[Template.values().length - 1];
        return last.start() + last.values * GROUPS;
    }
}
