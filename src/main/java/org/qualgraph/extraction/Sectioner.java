package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qualgraph.model.Span;

/**
 * Groups the lines of a posting into sections. A heading opens one; where its words say nothing, or where a list has no
 * heading at all, the lines below decide. Boilerplate is taken out wherever it stands. Cost: each line is looked at
 * once, and the first lines of a list once more.
 */
final class Sectioner {
    /** How many lines of a list are looked at to say what it is about. */
    private static final int GLANCE = 12;

    /** How the mark of a numbered line begins. */
    private static final String NUMBER = "1";

    private static final String ESSENTIAL = "E1";
    private static final String DESIRABLE = "D1";

    private static final int MOST_WORDS_OF_HEADING = 8;
    private static final int MOST_WORDS_OF_LEAD = 40;
    private static final int FEWEST_OF_LIST = 2;

    private static final Pattern LINK_ONLY = Pattern.compile("(?i)(\\W*url\\W*)?https?://\\S+");

    private final Prose prose;
    private final String text;
    private final List<Line> all;
    private final List<Section> sections = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private SectionKind kind = SectionKind.INTRODUCTION;
    private Optional<Span> heading = Optional.empty();
    private Scope scope = Scope.SECTION;
    /** What boilerplate the last sentence of the section so far is. */
    private Optional<SectionKind> boilerplate = Optional.empty();

    /** How far what opened a section reaches. */
    private enum Scope {
        SECTION,
        /** To the next blank line. */
        PARAGRAPH,
        /** A list that no heading opens. */
        LIST
    }

    private Sectioner(Prose prose, List<Line> all) {
        this.prose = prose;
        this.text = prose.text();
        this.all = all;
    }

    static List<Section> sections(Prose prose, List<Line> lines) {
        var sectioner = new Sectioner(prose, lines);
        for (var i = 0; i < lines.size(); i++) {
            sectioner.read(i);
        }
        sectioner.close(SectionKind.INTRODUCTION, Optional.empty(), Scope.SECTION);
        return sectioner.sections;
    }

    private void read(int i) {
        var line = all.get(i);
        if (line.gap() > 0 && scope == Scope.PARAGRAPH) {
            close(SectionKind.INTRODUCTION, Optional.empty(), Scope.SECTION);
        }
        if (!opensSection(i)) {
            beginList(i);
            addContent(line);
            if (listFollows(i)) {
                Headings.closingNoun(line.content().of(text))
                        .ifPresent(next -> close(next, Optional.of(line.content()), Scope.SECTION));
            }
        }
    }

    private boolean opensSection(int i) {
        var line = all.get(i);
        var opening = Headings.opening(text, line.content());
        if (opening.isPresent()) {
            return open(line, opening.get());
        }
        var kindOfHeading = mayBeHeading(i) ? Headings.kind(text, line.content()) : Optional.<SectionKind>empty();
        if (kindOfHeading.isPresent()) {
            var goesOn =
                    kind.asks() && kindOfHeading.get() == SectionKind.MINIMUM && Headings.leads(text, line.content());
            close(goesOn ? kind : kindOfHeading.get(), goesOn ? heading : Optional.of(line.content()), Scope.SECTION);
            return true;
        }
        return !line.bulleted()
                && (listFollows(i)
                        ? leads(i, next -> true) || isUnknownHeading(i)
                        : lostListFollows(i) && leads(i, SectionKind::asks));
    }

    /** A line of a list is a heading only where another kind of list follows. */
    private boolean mayBeHeading(int i) {
        var line = all.get(i);
        if (!line.bulleted()) {
            return true;
        }
        if (i + 1 >= all.size()) {
            return false;
        }
        var next = all.get(i + 1);
        return next.bulleted()
                ? !next.mark().equals(line.mark()) || next.indent() > line.indent()
                : line.mark().startsWith(NUMBER);
    }

    private boolean listFollows(int i) {
        return i + 1 < all.size() && all.get(i + 1).bulleted();
    }

    /** Whether a list may follow of which the bullets are lost: behind a colon, lines that do not end like sentences. */
    private boolean lostListFollows(int i) {
        if (!endsWithColon(i)) {
            return false;
        }
        for (var next = i + 1; next <= i + FEWEST_OF_LIST; next++) {
            if (next >= all.size()
                    || all.get(next).gap() > 0
                    || Shape.of(text, all.get(next).content()).sentence()) {
                return false;
            }
        }
        return true;
    }

    /** Opens a section within a line. In a list it is one of that line alone, and says only how much that insists. */
    private boolean open(Line line, Headings.Opening opening) {
        var start = opening.textStart();
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        var rest = line.part(new Span(start, line.content().end()));
        if (!line.bulleted()) {
            close(opening.kind(), Optional.of(opening.heading()), Scope.PARAGRAPH);
            addContent(rest);
            return true;
        }
        if (kind.asks() && opening.kind() != SectionKind.PREFERRED) {
            return false;
        }
        var outer = kind;
        var outerHeading = heading;
        var outerScope = scope;
        close(opening.kind(), Optional.of(opening.heading()), Scope.SECTION);
        lines.add(rest);
        close(outer, outerHeading, outerScope);
        return true;
    }

    private boolean endsWithColon(int i) {
        return text.charAt(all.get(i).content().end() - 1) == ':';
    }

    /** A sentence that ends with a colon and says that the list below it is about something that is looked for. */
    private boolean leads(int i, Predicate<SectionKind> wanted) {
        var content = all.get(i).content();
        if (!endsWithColon(i) || prose.words(content) > MOST_WORDS_OF_LEAD) {
            return false;
        }
        var led =
                Leads.kind(prose, content).filter(wanted).filter(next -> !(next == SectionKind.MINIMUM && kind.asks()));
        led.ifPresent(next -> {
            close(SectionKind.LEAD, Optional.empty(), Scope.SECTION);
            lines.add(all.get(i));
            close(next, Optional.of(content), Scope.SECTION);
        });
        return led.isPresent();
    }

    /** A heading by its look alone: the list below it says what it opens, or else it is a part of the section. */
    private boolean isUnknownHeading(int i) {
        var content = all.get(i).content();
        var shape = Shape.of(text, content);
        if (shape.sentence() || !shape.isSetApart() || prose.words(content) > MOST_WORDS_OF_HEADING) {
            return false;
        }
        if (Quantifier.explicit(content.of(text)).isPresent()) {
            return false;
        }
        var below = Contents.kind(prose, list(i + 1));
        var next = below.filter(found -> !(found == SectionKind.MINIMUM && kind.asks()))
                .orElse(kind.isBoilerplate() && below.isPresent() ? SectionKind.INTRODUCTION : kind);
        close(next, next == kind ? heading : Optional.of(content), Scope.SECTION);
        return true;
    }

    /** The lines of the list that begins at a line. */
    private List<Span> list(int first) {
        var spans = new ArrayList<Span>();
        var gap = first + 1 < all.size() ? all.get(first + 1).gap() : 0;
        for (var i = first; i < all.size() && i < first + GLANCE; i++) {
            if (!all.get(i).bulleted() || i > first && all.get(i).gap() > gap) {
                break;
            }
            spans.add(all.get(i).content());
        }
        return spans;
    }

    /** A list under no heading is read by what most of its lines sound like. */
    private void beginList(int i) {
        var line = all.get(i);
        var first = line.bulleted() && (i == 0 || !all.get(i - 1).bulleted() || line.gap() > 0);
        if (first && kind == SectionKind.MINIMUM && isDesirable(i)) {
            close(SectionKind.PREFERRED, Optional.empty(), Scope.SECTION);
            return;
        }
        var unheaded = heading.isEmpty() && (kind == SectionKind.INTRODUCTION || scope == Scope.LIST);
        if (first && unheaded) {
            close(Contents.kind(prose, list(i)).orElse(SectionKind.INTRODUCTION), Optional.empty(), Scope.LIST);
        }
    }

    /** Whether a list of criteria D1, D2 … follows one of E1, E2 …: the desirable ones after the essential. */
    private boolean isDesirable(int i) {
        return i > 0
                && all.get(i).mark().startsWith(DESIRABLE)
                && all.get(i - 1).mark().startsWith(ESSENTIAL);
    }

    private void addContent(Line line) {
        if (LINK_ONLY.matcher(line.content().of(text)).matches()) {
            return;
        }
        var before = kind.asks() && line.gap() == 0 ? boilerplate : Optional.<SectionKind>empty();
        for (var part : Boilerplate.parts(prose, line, isTail(line) ? SectionKind.INTRODUCTION : kind, before)) {
            boilerplate = part.kind();
            if (part.kind().isPresent()) {
                sections.add(new Section(part.kind().get(), Optional.empty(), List.of(part.line())));
            } else {
                lines.add(part.line());
            }
        }
    }

    /** Whether a line begins a paragraph behind the text of a section, which may be about anything. */
    private boolean isTail(Line line) {
        return !kind.isBoilerplate() && !line.bulleted() && line.gap() > 0 && !lines.isEmpty();
    }

    private void close(SectionKind next, Optional<Span> nextHeading, Scope nextScope) {
        if (!lines.isEmpty()) {
            sections.add(new Section(kind, heading, lines));
        }
        lines = new ArrayList<>();
        boilerplate = Optional.empty();
        kind = next;
        heading = nextHeading;
        scope = nextScope;
    }
}
