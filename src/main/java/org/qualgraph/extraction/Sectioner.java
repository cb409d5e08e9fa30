package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qualgraph.model.Span;

/** Groups the lines of a posting into sections by their headings. */
final class Sectioner {
    /** Sentences that are boilerplate wherever they stand. */
    private static final Pattern LEGAL = Pattern.compile(
            "equal[- ](employment )?opportunit|without regard to|reasonable accommodation|protected (veteran|class|by law)"
                    + "|(race|colou?r), (religion|colou?r|sex|national)|affirmative action|e-?verify|fair chance"
                    + "|background check|accommodations? (for|to) |privacy (policy|notice)|drug[- ](free|screen|test)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LINK_ONLY = Pattern.compile("(?i)(\\W*url\\W*)?https?://\\S+");

    private final String text;
    private final List<Section> sections = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private SectionKind kind = SectionKind.INTRODUCTION;

    private Sectioner(String text) {
        this.text = text;
    }

    static List<Section> sections(String text, List<Line> lines) {
        var sectioner = new Sectioner(text);
        for (var i = 0; i < lines.size(); i++) {
            sectioner.read(
                    lines.get(i), i + 1 < lines.size() && lines.get(i + 1).bulleted());
        }
        sectioner.close(SectionKind.INTRODUCTION);
        return sectioner.sections;
    }

    private void read(Line line, boolean listFollows) {
        var content = line.content().of(text);
        var heading = Headings.heading(content);
        if (heading.isPresent()) {
            close(heading.get());
            return;
        }
        var opening = Headings.opening(content);
        if (opening.isPresent()) {
            close(opening.get().kind());
            lines.add(rest(line, opening.get().textStart()));
            return;
        }
        if (LEGAL.matcher(content).find()) {
            sections.add(new Section(SectionKind.LEGAL, List.of(line)));
            return;
        }
        if (!LINK_ONLY.matcher(content).matches()) {
            lines.add(line);
        }
        if (listFollows) {
            Headings.closingNoun(content).ifPresent(this::close);
        }
    }

    private Line rest(Line line, int from) {
        var start = line.content().start() + from;
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Line(new Span(start, line.content().end()), line.indent(), line.bulleted());
    }

    private void close(SectionKind next) {
        if (!lines.isEmpty()) {
            sections.add(new Section(kind, lines));
        }
        lines = new ArrayList<>();
        kind = next;
    }
}
