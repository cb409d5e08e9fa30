package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualgraph.model.Span;

/**
 * Takes sentences about the employer, what it gives and the law out of a line. How much their words must say so depends
 * on where they stand: little in front of the first heading, much in a list of qualifications, which may well ask for
 * knowledge of insurance or of data protection.
 */
final class Boilerplate {
    private static final int IN_PROSE = 2;
    private static final int IN_SECTION = 3;
    private static final int IN_LIST = 6;

    private Boilerplate() {}

    /**
     * A part of a line.
     *
     * @param kind what boilerplate it is, if it is any
     */
    record Part(Line line, Optional<SectionKind> kind) {}

    /**
     * The parts of a line in a section of some kind; neighbours of one kind stay together. In a list of what is asked for
     * nothing but legal text is boilerplate.
     */
    static List<Part> parts(String text, Line line, SectionKind section) {
        if (section.isBoilerplate()) {
            return List.of(new Part(line, Optional.empty()));
        }
        if (line.bulleted()) {
            var least = section == SectionKind.INTRODUCTION ? IN_PROSE : IN_LIST;
            return List.of(new Part(
                    line,
                    Tenor.of(text, line.content())
                            .boilerplate(least)
                            .filter(kind -> !section.asks() || kind == SectionKind.LEGAL)));
        }
        return ofSentences(text, line, section);
    }

    private static List<Part> ofSentences(String text, Line line, SectionKind section) {
        var least = section == SectionKind.INTRODUCTION ? IN_PROSE : IN_SECTION;
        var parts = new ArrayList<Part>();
        Optional<SectionKind> before = Optional.empty();
        for (var sentence : Sentences.sentences(text, line.content())) {
            var tenor = Tenor.of(text, sentence);
            var kind = tenor.boilerplate(least);
            if (kind.isEmpty() && section == SectionKind.INTRODUCTION && isNeutral(tenor)) {
                kind = before;
            }
            add(line, sentence, kind, parts);
            before = kind;
        }
        return parts;
    }

    /** Whether a sentence says nothing, so that it goes on with what the one before it was about. */
    private static boolean isNeutral(Tenor tenor) {
        return !tenor.asks()
                && !tenor.isDuty()
                && tenor.opening() != Tenor.Opening.CANDIDATE
                && !tenor.says(SentenceCue.STACK)
                && !tenor.says(SentenceCue.PREFERRED_BEFORE)
                && !tenor.says(SentenceCue.PREFERRED_AFTER);
    }

    private static void add(Line line, Span sentence, Optional<SectionKind> kind, List<Part> parts) {
        if (!parts.isEmpty() && parts.getLast().kind().equals(kind)) {
            var joined = new Span(parts.getLast().line().content().start(), sentence.end());
            parts.set(parts.size() - 1, new Part(line.part(joined), kind));
        } else {
            parts.add(new Part(line.part(sentence), kind));
        }
    }
}
