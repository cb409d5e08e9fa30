package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Span;

/**
 * Cuts sections into items and decides how much each insists. The section decides, unless the sentence itself says
 * otherwise ("Python preferred" among the requirements). Outside the sections of qualifications only a sentence that
 * plainly asks is an item, and only where the posting has no such section.
 */
final class ItemReader {
    private static final Pattern PREFERRED = Cue.words(
            "(strongly |highly |is |are )?preferred|(is |are |as |be )?(a |an )?(big |huge |strong |definite )?"
                    + "(plus|bonus|advantage)|nice[- ]to[- ]have|good to have|desirable|desired|would be (great|nice|helpful|beneficial|a plus)"
                    + "|(is |are )?(helpful|beneficial|advantageous)|but not required|not (strictly )?required|optional(ly)?|we('|’)d love"
                    + "|von vorteil|wünschenswert|gerne auch|^(ideally|preferably|idealerweise)");
    /** ClassedWords in brackets that say more of one name than of the sentence: "programming (Python preferred)". */
    private static final Pattern ASIDE = Pattern.compile(
            "\\((?=[^()]{0,120} )(?![^()]{0,120}\\b(?:plus|bonus|nice to have|required)\\b)[^()]{0,120}\\)");

    private static final Pattern REQUIRED = Cue.words(
            "must( have| be| possess)?|(is |are )?required|mandatory|essential|minimum|at least|zwingend|erforderlich|vorausgesetzt");
    private static final Pattern NEGATED = Cue.words(
            "no (prior |previous )?[\\w ]{0,40}(experience|knowledge|degree)( is)? (is )?(needed|required|necessary)"
                    + "|(we|they) (do not|don('|’)t) (use|require|need)");
    private static final Pattern ASKS = Cue.words(
            "\\d{1,4}\\+? ?(-|–|to)? ?\\d{0,4}\\+? (years?|yrs)|experience (with|in|of|using|working|building|developing|designing)"
                    + "|(knowledge|understanding|mastery|command) of|proficien\\w+|familiar(ity)? with|fluen\\w+ in|expertise (in|with)|skilled in|track record"
                    + "|(bachelor|master)('|’)?s?( degree)?|ph\\.?d|degree in|you (have|bring|are|possess|hold)|we('|’)?( a)?re looking for|candidates? (must|should|will)"
                    + "|(strong|excellent|solid|good|deep) [\\w ,/-]{0,40}(skills|background|knowledge|understanding)|du (hast|bringst)|sie (haben|bringen)"
                    + "|kenntnisse|erfahrung (mit|in)|abgeschlossenes");

    private static final Pattern CLOSES_WITH_COLON = Pattern.compile(":\\s*$");

    private final String text;

    private ItemReader(String text) {
        this.text = text;
    }

    /** The items of a posting, in the order of its text. */
    static List<Item> items(String text, List<Section> sections) {
        var reader = new ItemReader(text);
        var asked = sections.stream().anyMatch(section -> section.kind() == SectionKind.MINIMUM);
        var items = new ArrayList<Item>();
        for (var section : sections) {
            if (!section.kind().isBoilerplate()) {
                reader.read(section, asked, items);
            }
        }
        return items;
    }

    private void read(Section section, boolean asked, List<Item> items) {
        var lines = section.lines();
        var lastBullet = lastBullet(lines);
        for (var i = 0; i < lines.size(); i++) {
            if (i > lastBullet && lastBullet > 0) {
                readTail(lines.get(i), items);
                continue;
            }
            var last = lastOfList(lines, i);
            if (last > i) {
                var whole = new Span(
                        lines.get(i).content().start(),
                        lines.get(last).content().end());
                necessity(section.kind(), whole, asked).ifPresent(necessity -> items.add(new Item(whole, necessity)));
                i = last;
                continue;
            }
            for (var sentence : Sentences.sentences(text, lines.get(i).content())) {
                necessity(section.kind(), sentence, asked)
                        .ifPresent(necessity -> items.add(new Item(sentence, necessity)));
            }
        }
    }

    private static int lastBullet(List<Line> lines) {
        var last = lines.size() - 1;
        while (last >= 0 && !lines.get(last).bulleted()) {
            last--;
        }
        return last;
    }

    /** What follows a list of qualifications without a heading of its own asks only where it says so. */
    private void readTail(Line line, List<Item> items) {
        for (var sentence : Sentences.sentences(text, line.content())) {
            necessity(SectionKind.INTRODUCTION, sentence, false)
                    .ifPresent(necessity -> items.add(new Item(sentence, necessity)));
        }
    }

    /** The last line of a list that a line with "one or more of the following:" opens, or the line itself. */
    private int lastOfList(List<Line> lines, int first) {
        var lead = lines.get(first);
        var content = lead.content().of(text);
        if (!CLOSES_WITH_COLON.matcher(content).find()
                || Quantifier.explicit(content).isEmpty()) {
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

    private Optional<Necessity> necessity(SectionKind kind, Span span, boolean asked) {
        var sentence = span.of(text);
        if (NEGATED.matcher(sentence).find()) {
            return Optional.empty();
        }
        var preferred =
                PREFERRED.matcher(ASIDE.matcher(sentence).replaceAll(" ")).find();
        return switch (kind) {
            case PREFERRED -> Optional.of(Necessity.PREFERRED);
            case MINIMUM -> Optional.of(preferred ? Necessity.PREFERRED : Necessity.MINIMUM);
            case DUTIES -> Optional.of(asked || !asks(sentence) ? Necessity.MENTIONED : stated(preferred));
            case INTRODUCTION -> asked || !asks(sentence) ? Optional.empty() : Optional.of(stated(preferred));
            case COMPANY, BENEFITS, LEGAL -> Optional.empty();
        };
    }

    private static boolean asks(String sentence) {
        return ASKS.matcher(sentence).find() || REQUIRED.matcher(sentence).find();
    }

    private static Necessity stated(boolean preferred) {
        return preferred ? Necessity.PREFERRED : Necessity.MINIMUM;
    }
}
