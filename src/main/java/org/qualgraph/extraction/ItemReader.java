package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualgraph.extraction.Clause.Insistence;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Span;

/**
 * Cuts sections into items and decides how much each insists. The section decides, unless a clause itself says otherwise
 * ("Python preferred" among the requirements). Outside the sections of qualifications only a sentence that plainly asks
 * is an item; where the posting has such a section, one that says what a candidate must have.
 */
final class ItemReader {
    private final Prose prose;
    private final String text;
    private final boolean asked;
    private final List<Item> items = new ArrayList<>();

    private ItemReader(Prose prose, List<Section> sections) {
        this.prose = prose;
        this.text = prose.text();
        this.asked = sections.stream()
                .anyMatch(section -> section.kind() == SectionKind.MINIMUM
                        && section.heading().isPresent());
    }

    /** The items of a posting, in the order of its sections. */
    static List<Item> items(Prose prose, List<Section> sections) {
        var reader = new ItemReader(prose, sections);
        for (var section : sections) {
            if (!section.kind().isBoilerplate()) {
                reader.read(section);
            }
        }
        return reader.items;
    }

    private void read(Section section) {
        var lines = section.lines();
        var lastBullet = lastBullet(lines);
        for (var i = 0; i < lines.size(); i++) {
            if (i > lastBullet && lastBullet > 0) {
                readTail(lines.get(i));
                continue;
            }
            var last = lastOfList(lines, i);
            if (last > i) {
                addList(section, lines.get(i).content(), lines.get(last).content());
                i = last;
            } else if (section.kind() == SectionKind.INTRODUCTION && isBetweenAsking(lines, i)) {
                prose.clauses(lines.get(i).content()).forEach(clause -> add(section, clause, stated(clause)));
            } else {
                prose.sentences(lines.get(i).content()).forEach(sentence -> addClauses(section, sentence));
            }
        }
    }

    /**
     * Whether a line without a verb of its own stands between two that ask, in a list of which only the line breaks are
     * left: "Experience with SQL", "Unit testing", "Knowledge of Rust".
     */
    private boolean isBetweenAsking(List<Line> lines, int i) {
        return i > 0
                && i + 1 < lines.size()
                && lines.get(i).gap() + lines.get(i + 1).gap() == 0
                && isLineNeutral(lines.get(i))
                && isAsked(lines.get(i - 1).content())
                && isAsked(lines.get(i + 1).content());
    }

    private boolean isLineNeutral(Line line) {
        var tenor = prose.tenor(line.content());
        return tenor.isNeutral() && tenor.opening() == Tenor.Opening.OTHER;
    }

    private static int lastBullet(List<Line> lines) {
        var last = lines.size() - 1;
        while (last >= 0 && !lines.get(last).bulleted()) {
            last--;
        }
        return last;
    }

    /** What follows a list of qualifications without a heading of its own asks only where it says so. */
    private void readTail(Line line) {
        var tail = new Section(SectionKind.INTRODUCTION, Optional.empty(), List.of(line));
        for (var sentence : prose.sentences(line.content())) {
            if (prose.tenor(sentence).asks()) {
                prose.clauses(sentence).forEach(clause -> add(tail, clause, stated(clause)));
            }
        }
    }

    /** The last line of a list that a line with "one or more of the following:" opens, or the line itself. */
    private int lastOfList(List<Line> lines, int first) {
        var lead = lines.get(first);
        var content = lead.content();
        if (text.charAt(content.end() - 1) != ':'
                || Quantifier.explicit(content.of(text)).isEmpty()) {
            return first;
        }
        var last = first;
        while (last + 1 < lines.size() && belongsTo(lead, lines.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean belongsTo(Line lead, Line line) {
        return line.bulleted() && (!lead.bulleted() || line.indent() > lead.indent());
    }

    private void addClauses(Section section, Span sentence) {
        prose.clauses(sentence).forEach(clause -> add(section, clause, necessity(section.kind(), sentence, clause)));
    }

    /** A list with the line that opens it, as one, which insists as that line does. */
    private void addList(Section section, Span lead, Span last) {
        var said = prose.clauses(lead).stream().filter(Clause::isSaid).findFirst();
        var clause = new Clause(
                new Span(lead.start(), last.end()),
                said.map(Clause::insistence).orElse(Insistence.UNSAID),
                said.flatMap(Clause::cue));
        add(section, clause, necessity(section.kind(), clause.span(), clause));
    }

    private void add(Section section, Clause clause, Optional<Necessity> necessity) {
        necessity
                .filter(found -> saysSomething(clause.span()))
                .ifPresent(found -> items.add(new Item(clause.span(), found, because(section, clause, found))));
    }

    /** Whether a span holds more than signs of a markup language. */
    private boolean saysSomething(Span span) {
        return span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Because because(Section section, Clause clause, Necessity necessity) {
        var said = necessity == Necessity.PREFERRED && section.kind() != SectionKind.PREFERRED
                || necessity == Necessity.MINIMUM && section.kind() != SectionKind.MINIMUM;
        return clause.cue().filter(cue -> said).map(Because::ofSentence).orElseGet(() -> Because.of(section));
    }

    private Optional<Necessity> necessity(SectionKind kind, Span sentence, Clause clause) {
        if (clause.insistence() == Insistence.NEGATED) {
            return Optional.empty();
        }
        return switch (kind) {
            case PREFERRED -> Optional.of(Necessity.PREFERRED);
            case MINIMUM -> stated(clause);
            case DUTIES -> isAsked(sentence) ? stated(clause) : Optional.of(Necessity.MENTIONED);
            case LEAD -> Optional.of(Necessity.MENTIONED);
            case INTRODUCTION -> isAsked(sentence) ? stated(clause) : Optional.empty();
            case COMPANY, BENEFITS, LEGAL, UNNEEDED -> Optional.empty();
        };
    }

    /** Where a section is about what is asked for, a sentence elsewhere must say more plainly that it asks. */
    private boolean isAsked(Span sentence) {
        var tenor = prose.tenor(sentence);
        return asked ? tenor.demands() : asks(tenor);
    }

    private static boolean asks(Tenor tenor) {
        return (tenor.asks() || tenor.says(SentenceCue.PREFERRED_BEFORE)) && !tenor.isDuty() && !tenor.tellsOfWork();
    }

    private static Optional<Necessity> stated(Clause clause) {
        return switch (clause.insistence()) {
            case PREFERRED -> Optional.of(Necessity.PREFERRED);
            case REQUIRED, UNSAID -> Optional.of(Necessity.MINIMUM);
            case NEGATED -> Optional.empty();
        };
    }
}
