package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qualgraph.extraction.Sign.Kind;
import org.qualgraph.model.Mention;

/**
 * Reads the degrees of an item as alternatives, each with its fields and years.
 *
 * <p>Degrees that only connectives and few words part are one alternative ("BS/MS"); fields, years and the end of a
 * clause part them. Years stand behind the degrees that they belong to throughout an item, or before them throughout
 * it. One pass over the signs.
 */
final class DegreeReader {
    /** How many words may part the names of one alternative: "Bachelor's degree or a Master's". */
    private static final int MOST_WORDS = 4;

    /** What may stand between years and a degree that they belong to. */
    private static final Set<Kind> LEADING = EnumSet.of(Kind.WORD, Kind.PREPOSITION, Kind.BARRIER);

    /** How many words may stand between a degree, or its field, and the word that makes it an advantage only. */
    private static final int MOST_WORDS_PREFERRED = 8;

    /** Degrees of which one is enough, with their fields and years, and whether "or" joins it to the one before. */
    record Alternative(
            List<Mention> degrees,
            List<Mention> fields,
            Optional<Years> years,
            boolean preferred,
            boolean joinedByOr) {}

    /** What a sentence says of degrees: its mentions, and which of them are degrees and what these are in. */
    record Studies(
            List<Mention> mentions,
            List<Years> counts,
            Predicate<Mention> isDegree,
            Predicate<Mention> isField,
            ToIntFunction<Mention> level) {}

    /** "Studium", "advanced degree": a name that leaves open of which level. */
    private static final Pattern NO_LEVEL = Pattern.compile(
            "(?iu)(?!.*(?:bachelor|master|doctor|associate|diplom|undergraduate))(?:.*(?:studium|abschluss|degree))");

    private final List<Sign> signs;
    private final Studies studies;
    private final boolean yearsBefore;
    private final List<Open> found = new ArrayList<>();
    private final List<Mention> early = new ArrayList<>();
    private Optional<Years> carried = Optional.empty();
    private Kind last = Kind.WORD;
    private int at;
    private int words;
    private int wordsBehind;
    private int brackets;
    private boolean apart = true;
    private boolean preferably;
    private boolean commaBehind;
    private boolean or;

    /** An alternative under construction. */
    private static final class Open {
        final List<Mention> degrees = new ArrayList<>();
        final List<Mention> fields = new ArrayList<>();
        final int brackets;
        Optional<Years> years;
        boolean preferred;
        boolean joinedByOr;
        boolean lastByOr;

        Open(Optional<Years> years, boolean preferred, int brackets) {
            this.years = years;
            this.preferred = preferred;
            this.brackets = brackets;
        }

        boolean specifies(Open before) {
            return brackets > before.brackets && years.isEmpty() && preferred == before.preferred;
        }

        Alternative alternative() {
            return new Alternative(degrees, fields, years, preferred, joinedByOr);
        }
    }

    private DegreeReader(List<Sign> signs, Studies studies) {
        this.signs = signs;
        this.studies = studies;
        this.yearsBefore = yearsStandFirst();
    }

    /** The alternatives of an item, in the order of the text; none where it names no degree. */
    static List<Alternative> alternatives(List<Sign> signs, Studies studies) {
        var reader = new DegreeReader(signs, studies);
        for (; reader.at < signs.size(); reader.at++) {
            reader.read(signs.get(reader.at));
        }
        if (!reader.found.isEmpty()) {
            reader.found.getFirst().fields.addAll(0, reader.early);
        }
        return merged(reader.found).stream().map(Open::alternative).toList();
    }

    /** A bracket behind a degree says which it may be: "a BS (or BA)", and instead of one without a level: "Studium (Master)". */
    private static List<Open> merged(List<Open> found) {
        var merged = new ArrayList<Open>();
        for (var next : found) {
            if (!merged.isEmpty() && next.specifies(merged.getLast())) {
                merged.getLast()
                        .degrees
                        .removeIf(degree -> NO_LEVEL.matcher(degree.surface()).matches());
                merged.getLast().degrees.addAll(next.degrees);
                merged.getLast().fields.addAll(next.fields);
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    /** Whether years stand before the degrees that they belong to: at the beginning, or led to them by a preposition. */
    private boolean yearsStandFirst() {
        for (var sign : signs) {
            if (sign.is(Kind.YEARS)) {
                return true;
            }
            if (isDegree(sign)) {
                return IntStream.range(0, signs.size())
                        .anyMatch(i -> signs.get(i).is(Kind.YEARS) && leadsToDegree(i));
            }
        }
        return false;
    }

    private boolean isDegree(Sign sign) {
        return sign.is(Kind.NAME) && studies.isDegree().test(studies.mentions().get(sign.value()));
    }

    /** Whether a preposition leads from a count to a degree: "six or more years of experience with a Bachelor's". */
    private boolean leadsToDegree(int count) {
        var degree = count + 1;
        while (degree < signs.size() && LEADING.contains(signs.get(degree).kind())) {
            degree++;
        }
        return degree < signs.size()
                && isDegree(signs.get(degree))
                && signs.subList(Math.max(count + 1, degree - 2), degree).stream()
                        .anyMatch(sign -> !sign.is(Kind.WORD));
    }

    private void read(Sign sign) {
        switch (sign.kind()) {
            case NAME -> name(studies.mentions().get(sign.value()));
            case YEARS -> years(studies.counts().get(sign.value()));
            case NUMBER, COUNT -> number(sign);
            case OR -> {
                apart |= last == Kind.COMMA
                        && !found.isEmpty()
                        && found.getLast().degrees.size() == 1;
                or = true;
            }
            case STOP, REQUIRED -> apart = true;
            case OPEN -> brackets++;
            case CLOSE -> brackets--;
            case PREFERABLY -> preferably = true;
            case PREFERRED -> preferred();
            default -> {
                words++;
                wordsBehind++;
            }
        }
        commaBehind = sign.is(Kind.COMMA) || commaBehind && !sign.is(Kind.NAME);
        preferably &= !(sign.is(Kind.COMMA) || sign.is(Kind.STOP));
        last = sign.kind();
    }

    private void name(Mention mention) {
        if (studies.isDegree().test(mention)) {
            if (apart || preferably || words > MOST_WORDS || found.getLast().brackets != brackets) {
                found.add(new Open(carried, preferably, brackets));
                found.getLast().joinedByOr = or;
                carried = Optional.empty();
            }
            found.getLast().lastByOr = or;
            or = false;
            found.getLast().degrees.add(mention);
            apart = false;
            words = 0;
            wordsBehind = 0;
        } else if (studies.isField().test(mention)) {
            (found.isEmpty() ? early : outside().fields).add(mention);
            apart |= !found.isEmpty();
            wordsBehind = 0;
        }
    }

    /** The last alternative that is not in a bracket which has been closed: "BS (MS preferred) in Physics". */
    private Open outside() {
        return found.reversed().stream()
                .filter(open -> open.brackets <= brackets)
                .findFirst()
                .orElse(found.getLast());
    }

    private void years(Years years) {
        apart = true;
        if (yearsBefore || isTimed() && leadsToDegree(at)) {
            carried = Optional.of(years);
        } else if (!found.isEmpty() && found.getLast().years.isEmpty()) {
            lowest().years = Optional.of(years);
        }
    }

    private boolean isTimed() {
        return !found.isEmpty() && found.getLast().years.isPresent();
    }

    /** The alternative that years belong to: of a degree and a lower one, the lower, "PhD or MS with 3 years". */
    private Open lowest() {
        var open = found.getLast();
        var last = studies.level().applyAsInt(open.degrees.getLast());
        var isLower = open.degrees.stream()
                        .mapToInt(studies.level())
                        .filter(level -> level != last)
                        .min()
                        .orElse(0)
                > last;
        if (isLower && open.lastByOr && open.fields.isEmpty() && !commaBehind && wordsBehind <= MOST_WORDS) {
            found.add(new Open(Optional.empty(), open.preferred, open.brackets));
            found.getLast().joinedByOr = true;
            found.getLast().degrees.add(open.degrees.removeLast());
        }
        return found.getLast();
    }

    /** Whether a number alone counts years: "BS and 5 years, or MS and 3", "BS + 5 / MS + 3 years", "five with a BS". */
    private boolean isOfYears() {
        if (yearsBefore) {
            return leadsToDegree(at);
        }
        return !found.isEmpty()
                && (found.getFirst().years.isPresent()
                        || last == Kind.AND
                                && wordsBehind <= 1
                                && signs.stream().anyMatch(sign -> sign.is(Kind.YEARS)));
    }

    private void number(Sign sign) {
        if (isOfYears()) {
            years(new Years(sign.span(), OptionalInt.of(sign.value()), OptionalInt.empty()));
        } else {
            words++;
            wordsBehind++;
        }
    }

    /** What a bracket prefers is the degree in it, not the one before; years and what is far off are preferred themselves. */
    private void preferred() {
        if (last != Kind.YEARS
                && last != Kind.AND
                && wordsBehind <= MOST_WORDS_PREFERRED
                && !found.isEmpty()
                && found.getLast().brackets == brackets) {
            found.getLast().preferred = true;
        }
    }
}
