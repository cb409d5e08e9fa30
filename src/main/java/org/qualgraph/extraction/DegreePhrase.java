package org.qualgraph.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Span;

/** What belongs to the words that ask for a degree: its fields of study, its status, and equivalents. */
final class DegreePhrase {
    /** The longest way, in characters, from a degree to its field or from one field to the next. */
    private static final int REACH = 120;

    private static final Pattern TO_FIELD = Pattern.compile(
            "(?iu)(?:\\s*\\([^()]{0,90}\\))?+[\\s,/()’'.:&-]*(?:(?:s|in|of|or (?:equivalent )?experience|or|and|the|a|an|any|such|as|like|including"
                    + "|degrees?|program(me)?|fields?|areas?|disciplines?|related|relevant|similar|comparable|equivalent|foreign|international|its|other|another|technical|quantitative"
                    + "|analytical|scientific|engineering|preferably|ideally|with|major(ing)?|focus|emphasis|concentration|specializ\\w+|on|hono(u)?rs|e\\.?g|i\\.?e"
                    + "|from|accredited|university|college|advanced|graduate|undergraduate|candidate|student|studies|preferred|required|minimum|in|im|bereich|der|oder|und|eine[mrs]?|ein"
                    + "|following|to|either|both|higher|above|better|rigorous|highly|closely|strong|technology|level|subjects?|involving|relating|numerate|school|program(me)?s|mit|den|dem|des|fachs?"
                    + "|fachrichtung(en)?|studiengang(s|es)?|studium|studienrichtung|richtung|schwerpunkt|bzw|wie|vergleichbare[nrs]?|abschluss|abgeschlossen(es)?|idealerweise|vorzugsweise)(?![\\p{L}])[\\s,/()’'.:;&-]*)*");
    /** Words that name a degree without its level, but not "a high degree of", "major releases" or "case studies". */
    private static final String DEGREE_WORDS =
            "(?<!\\p{L})(?:(?<!(?:high|higher|large|some|certain|varying|great|greater|360|°) )degrees?(?! (?:of|to which)(?!\\p{L}))|diploma|majoring|majors?(?= in )|(?<=(?:an?|any|academic|college) )major(?! \\p{Ll}{3})|graduates?|(?<!(?:case|research|clinical|user|usability|feasibility|time) )studies|\\p{L}{0,12}studium|\\p{L}{0,12}abschluss|studied|studiengang)(?!\\p{L})";

    private static final GuardedPattern DEGREE_WORD = GuardedPattern.compile("(?iu)" + DEGREE_WORDS);

    /** Words with which another demand begins. */
    private static final GuardedPattern NO_FIELD = GuardedPattern.compile(
            "(?i)experience|years?|knowledge|skills?|ability|understanding|proficien|certifi|familiar");

    /** What may lead from a degree to the examples of its fields: "in a highly quantitative field (e.g. …". */
    private static final Pattern TO_EXAMPLES = Pattern.compile(
            "(?iu)[\\p{L}\\s,/()'’.-]{0,80}?(?<!\\p{L})(?:fields?|disciplines?|subjects?|areas?|majors?|focus|background|degrees?|domains?|fächer|fachs?|studiengangs?)(?:\\s(?:of study|in))?"
                    + "\\s?[,(:\\[-]{0,2}\\s?(?:such as|for example|e\\.?g\\.?|including|preferably|ideally|like|i\\.?e\\.?|related to|relating to|z\\.\\s?b\\.|wie)?[\\s,:(]{0,3}",
            Pattern.DOTALL);
    /** What may stand between a degree and its first field that is known: "in a management, technical or …". */
    private static final Pattern TO_LISTED = Pattern.compile(
            "(?iu)\\s{0,2}(?:degrees?\\s)?in\\s(?:an?\\s|the\\s)?(?:\\p{L}{2,20}\\s?[,/\\s]\\s?){1,4}+(?:(?:or|and)\\s)?",
            Pattern.DOTALL);

    /** What joins a field to the next one of a list. */
    private static final Pattern TO_NEXT = Pattern.compile(
            "(?iu)\\s{0,2}(?:,?\\s?(?:and|or|und|oder)(?!\\p{L})|[,/&])\\s{0,2}(?:(?:other|quantitative|related|technical)\\s)?");

    private static final Pattern FIELD_BEFORE = Pattern.compile(
            "(?i)\\s*(?:\\([^)]{0," + REACH + "}\\)\\s*)?(degrees?|majors?|graduates?|diploma)(?!\\p{L})");
    private static final Pattern ABBREVIATED_OR_OWNED = Pattern.compile(
            "(?iu:bachelor|baccalaureate|doctorate|magister|abitur|fachabitur|matura)|.*\\p{Lu}.*\\p{Lu}.*|.*\\..*|.*['’]s?|(?!(?i:associates|a levels?)$).{4,}s|(?!a level).*\\s.*|.*\\P{ASCII}.*"
                    + "|(?iu:.*(?:studium|abschluss|studiengang|grad|diplom|ausbildung|examen|promotion|degree|diploma))",
            Pattern.DOTALL);
    private static final String DEGREE_NAMES =
            "(?:bachelor|master|ph\\.?\\s?d|doctor|doktor|promotion|magister|dipl|staatsexam|b\\.?sc|m\\.?sc|m\\.?s(?!\\p{L})|b\\.?s(?!\\p{L})|mba|m\\.?a(?!\\p{L})|b\\.?a(?!\\p{L})|associate|undergraduate|graduate|postgraduate|hochschul|universit|fachhochschul)";

    private static final Pattern GOES_ON =
            Pattern.compile("(?iu)\\s*(degrees?|in|of|level|student|candidate|program)(?!\\p{L})"
                    + "|[\\s(,-]{0,3}(?:preferred|required|or higher|or above|or better|or equivalent|bevorzugt|oder höher|von vorteil)(?!\\p{L})"
                    + "|[-\\s]{0,3}(?:and/or|and|or|und|oder|bzw\\.?|[/,&])\\s{0,3}(?:and |or |und |oder )?(?:an? |eine?[nmr]? )?"
                    + DEGREE_NAMES);

    /** What stands before a degree in a list of degrees. */
    private static final Pattern COMES_AFTER = Pattern.compile(
            "(?iu).*(?<!\\p{L})" + DEGREE_NAMES
                    + "[\\p{L}.'’-]{0,16}(?: degree)?[\\s)-]{0,3}(?:and/or|and|or|und|oder|bzw\\.?|[/,&])\\s{0,3}(?:and |or |und |oder )?(?:an? |eine?[nmr]? )?");

    /** How far back a list of degrees is looked at, in characters. */
    private static final int NEIGHBOUR = 32;

    private static final Pattern STUDENTS = Pattern.compile("(?i)[- ](level )?students(?!\\p{L})");

    private static final GuardedPattern IN_PROGRESS = GuardedPattern.compile(
            "(?i)in (the )?process of (obtaining|completing|earning|pursuing)|currently (pursuing|enrolled|studying|working)|pursuing|enrolled in|in progress"
                    + "|expected to graduate|anticipated graduation|graduating (in|by|between)|immatrikuliert|working (towards?|on) (a|an|your|their)|(ph\\.?d\\.?|master'?s|bachelor'?s|degree|undergraduate|graduate) (candidate|student)|expected graduation"
                    + "|laufende[sn]? \\p{L}{0,12}studium|eingeschrieben");
    private static final GuardedPattern EQUIVALENT = GuardedPattern.compile(
            "(?iu)(?<!foreign )(?<!\\p{L})equivalent(?!\\p{L}| (?:(?!with |in |of |to |and |or |experience|combination|work|practical|training|education|industry|professional)[\\p{L}-]{1,16} ){0,2}(?:degrees?|fields?|disciplines?|majors?|programs?|subjects?|areas?|courses?)(?!\\p{L}))"
                    + "|in lieu of|commensurate|combination of (?:\\p{L}{1,16},? ){0,3}(?:education|training|experience)|or comparable (?!degree|field|discipline)"
                    + "|(?<!\\p{L})(?:oder|bzw\\.?|beziehungsweise)(?: durch| über)?(?: eine?[nrms]?)? (?:\\p{L}{1,16} )?(?:vergleichbar|gleichwertig|äquivalent)\\p{L}{0,3}+(?! (?:fach|studien|disziplin|richtung|gebiet|bereich))"
                    + "|(?<!\\p{L})or (?:an? )?(?:substitute|(?:\\p{L}{1,16} ){0,2}(?:competenc\\p{L}{1,3}|qualifications?))(?!\\p{L})"
                    + "|(?<!\\p{L})or (?:\\p{L}{1,16} ){0,2}(?:relevant|related|practical|professional|industry|equivalent|work|prior|significant)(?: \\p{L}{1,16}){0,2} experience");
    private static final GuardedPattern YEARS_INSTEAD = GuardedPattern.compile(
            "(?iu)(?<!\\p{L})(?:or|oder) (?:at least |a minimum of |minimum |mindestens )?(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf)(?: ?\\(\\d{1,2}\\))?\\+?(?: ?[-–] ?\\d{1,2}\\+?)? ?(?:years?|yrs?|jahre)(?!\\p{L})");
    private static final GuardedPattern ASKS_FOR_DEGREE = GuardedPattern.compile(
            "(?i)(?<!\\p{L})(degree (in|from)|(advanced|graduate|undergraduate|college|university|technical|relevant|related|higher|post-?graduate|doctoral|4[- ]year|four[- ]year) degrees?(?! of)"
                    + "|degree program(me)?|terminal degree|degree or (an )?equivalent|degree (is )?(required|preferred)|hochschulabschluss|abgeschlossenes (hochschul)?studium)(?!\\p{L})");

    private static final Pattern NAMES =
            Pattern.compile("\\s*+(?:(?:\\p{Lu}[\\p{L}'’/-]{1,24}|of|and|&|or|\\([^()]{0,40}\\))(?:\\s++|$)){0,5}+");
    private static final Pattern INTRODUCES =
            Pattern.compile("(?i)(?<!\\p{L})(in|of|im|der|field|fields|major|majoring|concentration)(?!\\p{L})|[:(]");

    private DegreePhrase() {}

    /** Whether a degree's name is used as one: "master" alone is also a verb, and "PhD students" are people. */
    static boolean isDegree(String text, Span span) {
        if (STUDENTS.matcher(text).region(span.end(), text.length()).lookingAt()) {
            return false;
        }
        return ABBREVIATED_OR_OWNED.matcher(span.of(text)).matches()
                || text.startsWith("'", span.end())
                || text.startsWith("’", span.end())
                || GOES_ON.matcher(text).region(span.end(), text.length()).lookingAt()
                || COMES_AFTER
                        .matcher(text)
                        .region(Math.max(0, span.start() - NEIGHBOUR), span.start())
                        .matches();
    }

    /**
     * The subjects that stand in the phrase of a degree: before the word, behind it or a degree, or behind another subject
     * that does. One pass in the order of the text; each subject looks back at most {@link #REACH} characters.
     *
     * @param lineOf the line or sentence of a span, which its phrase does not leave
     * @param degrees the degrees of the text
     * @param subjects the fields of the text, and whatever else may stand where a field does
     */
    static Set<Span> subjects(
            String text, Function<Span, Optional<Span>> lineOf, List<Span> degrees, List<Span> subjects) {
        var ends = degrees.stream()
                .filter(degree -> isDegree(text, degree))
                .map(Span::end)
                .collect(Collectors.toCollection(TreeSet::new));
        var words = new HashMap<Span, NavigableSet<Integer>>();
        var fields = new TreeSet<Integer>();
        var found = new HashSet<Span>();
        for (var subject : new TreeSet<>(subjects)) {
            var line = lineOf.apply(subject);
            if (line.isPresent()
                    && isInPhrase(
                            text,
                            line.get(),
                            subject,
                            words.computeIfAbsent(line.get(), within -> wordEnds(text, within)),
                            ends,
                            fields)) {
                found.add(subject);
                ends.add(subject.end());
                fields.add(subject.end());
            }
        }
        addBefore(text, subjects, found);
        return found;
    }

    /** Adds the subjects that stand in one list before the word for the degree: "Mathematics or Statistics degree". */
    private static void addBefore(String text, List<Span> subjects, Set<Span> found) {
        var leads = new HashSet<Integer>();
        for (var subject : new TreeSet<>(subjects).descendingSet()) {
            var next = TO_NEXT.matcher(text).region(subject.end(), text.length());
            if (isBeforeDegree(text, subject.end(), text.length())
                    || !leads.isEmpty() && next.lookingAt() && leads.contains(next.end())) {
                found.add(subject);
                leads.add(subject.start());
            }
        }
    }

    /** Where the words that name a degree without its level end in a line. */
    private static NavigableSet<Integer> wordEnds(String text, Span line) {
        return DEGREE_WORD.all(line.of(text)).stream()
                .map(word -> line.start() + word.end())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the word for a degree follows a place. */
    private static boolean isBeforeDegree(String text, int at, int end) {
        var next = at;
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < end
                && "(dmg".indexOf(Character.toLowerCase(text.charAt(next))) >= 0
                && FIELD_BEFORE.matcher(text).region(at, end).lookingAt();
    }

    private static boolean isInPhrase(
            String text,
            Span line,
            Span subject,
            NavigableSet<Integer> words,
            NavigableSet<Integer> ends,
            NavigableSet<Integer> fields) {
        var from = Math.max(line.start(), subject.start() - REACH);
        if (isBeforeDegree(text, subject.end(), line.end())) {
            return true;
        }
        var word = words.floor(subject.start());
        return word != null && word >= from && leadsTo(text, word, subject.start())
                || ends.subSet(from, true, subject.start(), false).descendingSet().stream()
                        .anyMatch(end -> leadsTo(text, end, subject.start()))
                || followsNames(text, from, subject, fields);
    }

    private static boolean followsNames(String text, int from, Span subject, NavigableSet<Integer> fields) {
        var last = fields.floor(subject.start());
        return last != null && last >= from && areNames(text.substring(last, subject.start()));
    }

    /** Whether a text is a list of names, as of fields that the vocabulary does not know: ", Cell Biology, ". */
    private static boolean areNames(String between) {
        var parts = between.split(",", -1);
        return parts.length > 1
                && Stream.of(parts).allMatch(part -> NAMES.matcher(part).matches());
    }

    private static boolean leadsTo(String text, int from, int to) {
        return TO_FIELD.matcher(text).region(from, to).matches()
                || (TO_LISTED.matcher(text).region(from, to).matches()
                                || TO_EXAMPLES.matcher(text).region(from, to).matches())
                        && NO_FIELD.first(text, from, to).isEmpty();
    }

    /** The mentions of an item that name what a degree is in: fields of study, and skills that stand where one would. */
    static List<Mention> fields(String text, Span item, ItemMentions inside) {
        var named = inside.all().stream()
                .filter(m -> inside.type(m) == ConceptType.FIELD || inside.type(m) == ConceptType.SKILL)
                .toList();
        if (named.isEmpty()
                || !DEGREE_WORD.isIn(item.of(text))
                        && inside.of(ConceptType.DEGREE).isEmpty()) {
            return List.of();
        }
        var subjects = subjects(
                text,
                span -> Optional.of(item),
                inside.spans(Set.of(ConceptType.DEGREE)),
                named.stream().map(Mention::span).toList());
        var from = inside.of(ConceptType.DEGREE).stream()
                .mapToInt(m -> m.span().end())
                .min()
                .orElse(item.start());
        return named.stream()
                .filter(m -> inside.type(m) == ConceptType.FIELD
                        || subjects.contains(m.span())
                                && isIntroduced(text, from, m.span().start()))
                .toList();
    }

    /** Whether a preposition, colon or bracket leads from a degree to what might be its field: "BS .NET" is none. */
    private static boolean isIntroduced(String text, int from, int to) {
        return from < to && INTRODUCES.matcher(text).region(from, to).find();
    }

    /** Whether a sentence asks for a degree without naming one of the vocabulary. */
    static boolean asksForDegree(String sentence) {
        return ASKS_FOR_DEGREE.isIn(sentence);
    }

    static Optional<DegreeStatus> status(String sentence) {
        return Optional.of(IN_PROGRESS.isIn(sentence) ? DegreeStatus.IN_PROGRESS : DegreeStatus.COMPLETED);
    }

    static boolean allowsEquivalent(String sentence) {
        return EQUIVALENT.isIn(sentence);
    }

    /** Whether years of experience will do in place of a degree: "Bachelor's degree or 4 years of experience". */
    static boolean takesYearsInstead(String sentence) {
        return YEARS_INSTEAD.isIn(sentence);
    }
}
