package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualgraph.model.Span;

/**
 * Takes sentences about the employer, what it gives and the law out of a line. How much their words must say so depends
 * on where they stand: little in front of the first heading and in whole sentences that ask nothing, much in a list of
 * qualifications, which may well ask for knowledge of insurance or of data protection.
 */
final class Boilerplate {
    private static final int IN_PROSE = 2;
    private static final int IN_SECTION = 3;
    private static final int IN_LIST = 6;
    private static final int FEWEST_WORDS = 4;

    private Boilerplate() {}

    /**
     * A part of a line.
     *
     * @param kind what boilerplate it is, if it is any
     */
    record Part(Line line, Optional<SectionKind> kind) {}

    /**
     * The parts of a line in a section of some kind; neighbours of one kind stay together. In a list of what is asked for
     * nothing but legal text is boilerplate. A sentence that says nothing goes on with what the one before it was about.
     *
     * @param before what boilerplate the sentence in front of the line is, if it is any
     */
    static List<Part> parts(Prose prose, Line line, SectionKind section, Optional<SectionKind> before) {
        if (section.isBoilerplate()) {
            return List.of(new Part(line, Optional.empty()));
        }
        if (line.bulleted()) {
            var least = section == SectionKind.INTRODUCTION ? IN_PROSE : IN_LIST;
            return List.of(new Part(
                    line,
                    prose.tenor(line.content())
                            .boilerplate(least)
                            .filter(kind -> !section.asks() || kind == SectionKind.LEGAL)));
        }
        return ofSentences(prose, line, section, before);
    }

    private static List<Part> ofSentences(Prose prose, Line line, SectionKind section, Optional<SectionKind> before) {
        var parts = new ArrayList<Part>();
        var last = before;
        for (var sentence : prose.sentences(line.content())) {
            var tenor = prose.tenor(sentence);
            var loose = section == SectionKind.INTRODUCTION
                    || section.asks() && tenor.isNeutral() && isWhole(prose, sentence);
            var kind = tenor.boilerplate(loose ? IN_PROSE : IN_SECTION);
            if (kind.isEmpty() && loose && tenor.isNeutral()) {
                kind = last;
            }
            add(line, sentence, kind, parts);
            last = kind;
        }
        return parts;
    }

    /** Whether it is a whole sentence rather than an item of a list without bullets. */
    private static boolean isWhole(Prose prose, Span sentence) {
        return ".!?".indexOf(prose.text().charAt(sentence.end() - 1)) >= 0 && prose.words(sentence) >= FEWEST_WORDS;
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
