package org.qualgraph.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Span;

/** What belongs to the words that ask for a degree: its fields of study, its status, and equivalents. */
final class DegreePhrase {
    private static final Pattern ABBREVIATED_OR_OWNED = Pattern.compile(
            "(?iu:bachelor|baccalaureate|doctorate|magister|abitur|fachabitur|matura)|.*\\p{Lu}.*\\p{Lu}.*|.*\\..*|.*['’]s?|(?!(?i:associates|a levels?)$|masters$).{4,}s|(?!a level).*\\s.*|.*\\P{ASCII}.*"
                    + "|(?iu:.*(?:studium|abschluss|studiengang|grad|diplom|ausbildung|examen|promotion|degree|diploma))",
            Pattern.DOTALL);
    private static final String DEGREE_NAMES =
            "(?:bachelor|master|ph\\.?\\s?d|doctor|doktor|promotion|magister|dipl|staatsexam|b\\.?sc|m\\.?sc|m\\.?s(?!\\p{L})|b\\.?s(?!\\p{L})|mba|m\\.?a(?!\\p{L})|b\\.?a(?!\\p{L})|associate|undergraduate|graduate|postgraduate|hochschul|universit|fachhochschul)";

    private static final Pattern GOES_ON =
            Pattern.compile("(?iu)\\s*(degrees?|in|of(?= (?-i:\\p{Lu}))|level|student|candidate|program)(?!\\p{L})"
                    + "|[\\s(,-]{0,3}(?:preferred|required|or higher|or above|or better|or equivalent|bevorzugt|oder höher|von vorteil)(?!\\p{L})"
                    + "|\\s{0,2}(?:[-–—:+(&]|with|mit|plus|and|und)\\s{0,2}\\d"
                    + "|[-\\s]{0,3}(?:and/or|and|or|und|oder|bzw\\.?|[/,&])\\s{0,3}(?:and |or |und |oder )?(?:an? |eine?[nmr]? )?"
                    + DEGREE_NAMES);

    /** What stands before a degree in a list of degrees. */
    private static final Pattern COMES_AFTER = Pattern.compile(
            "(?isu).*(?<!\\p{L})" + DEGREE_NAMES
                    + "[\\p{L}.'’-]{0,16}(?: degree)?[\\s)-]{0,3}(?:and/or|and|or|und|oder|bzw\\.?|[/,&])\\s{0,3}(?:and |or |und |oder )?(?:an? |eine?[nmr]? )?");

    /** How far back a list of degrees is looked at, in characters. */
    private static final int NEIGHBOUR = 32;

    private static final Pattern SUBJECT_FOLLOWS =
            Pattern.compile("(?: degree)? in (?!the |our |your )(?=\\p{L})| (?:der|des|im Bereich|im Fach) (?=\\p{L})");

    /** A place before a state: "Boston, MA in". */
    private static final Pattern PLACE_PRECEDES = Pattern.compile("\\p{Lu}\\p{Ll}{2,24}, $");

    private static final Pattern STUDENTS = Pattern.compile("(?i)[- ](level )?students(?!\\p{L})");

    private static final GuardedPattern IN_PROGRESS = GuardedPattern.compile(
            "(?i)in (the )?process of (obtaining|completing|earning|pursuing)|currently (pursuing|enrolled|studying|working)|pursuing|enrolled in|in progress"
                    + "|expected to graduate|anticipated graduation|graduating (in|by|between|from)|immatrikuliert|working (towards?|on) (a|an|the|your|their|completion)|final[- ]year|penultimate year|rising (junior|senior)|studierst|(?<!for )(ph\\.?d\\.?|master'?s|bachelor'?s|degree|undergraduate|graduate) (candidate|student)|expected graduation"
                    + "|laufende[sn]? \\p{L}{0,12}studium|eingeschrieben");
    private static final GuardedPattern EQUIVALENT = GuardedPattern.compile(
            "(?iu)(?<!foreign )(?<!\\p{L})(?:or)?equivalent(?!\\p{L}| (?:(?!with |in |of |to |and |or |experience|combination|work|practical|training|education|industry|professional)[\\p{L}-]{1,16} ){0,2}(?:degrees?|fields?|disciplines?|majors?|programs?|subjects?|areas?|courses?|roles?|positions?|jobs?|capacity|tools?|platforms?|systems?)(?!\\p{L}))"
                    + "|in lieu of|commensurate|substitut(?:ed?|ion) for|substitutable|combination of (?:\\p{L}{1,16},? ){0,3}(?:education|training|experience)|or comparable (?!degree|field|discipline)"
                    + "|(?<!\\p{L})(?:oder|bzw\\.?|beziehungsweise)(?: durch| über)?(?: eine?[nrms]?)? (?:\\p{L}{1,16} )?(?:vergleichbar|gleichwertig|äquivalent)\\p{L}{0,3}+(?! (?:fach|studien|disziplin|richtung|gebiet|bereich))"
                    + "|(?<!\\p{L})or (?:an? )?(?:substitute|(?:\\p{L}{1,16} ){0,2}(?:competenc\\p{L}{1,3}|qualifications?))(?!\\p{L})"
                    + "|(?<!\\p{L})(?<!research )or (?:\\p{L}{1,16} ){0,2}(?:relevant|related|practical|professional|industry|equivalent|work|prior|significant)(?: (?!fields?|disciplines?|areas?|subjects?|majors?|degrees?)\\p{L}{1,16}){0,2} experience");
    private static final GuardedPattern YEARS_INSTEAD = GuardedPattern.compile(
            "(?iu)(?<!\\p{L})(?:or|oder) (?:at least |a minimum of |minimum |mindestens )?(?:an )?(?:additional )?(?:\\d{1,2}|"
                    + NumberWords.UP_TO_TEN
                    + ")(?: ?\\(\\d{1,2}\\))?\\+?(?: ?[-–] ?\\d{1,2}\\+?)? ?(?:additional |more )?(?:years?|yrs?|jahre)(?!\\p{L})(?! (?:college |university )?degree)"
                    + "|(?<!\\p{L})years? (?:\\p{L}{1,16} ){1,6}(?:may|can|could|will) (?:be )?substitut");
    private static final Pattern INTRODUCES = Pattern.compile(
            "(?i)(?<!\\p{L})(in|of|to|im|der|field|fields|major|majoring|concentration)(?!\\p{L})|[:(]");

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

    /** Whether a degree's name goes on to what it is in, as the other meanings of "MS" or "BA" do not: "MA in Linguistics". */
    static boolean hasSubject(String text, Span span) {
        return SUBJECT_FOLLOWS.matcher(text).region(span.end(), text.length()).lookingAt()
                && !PLACE_PRECEDES
                        .matcher(text)
                        .region(Math.max(0, span.start() - NEIGHBOUR), span.start())
                        .find();
    }

    /**
     * The subjects of study among the names of a part of a text.
     *
     * @param lineOf the line or sentence of a place, which a phrase does not leave
     * @param degrees the degrees of the text
     * @param subjects the fields of the text, and whatever else may stand where a field does
     */
    static Set<Span> subjects(
            String text, Span part, Function<Span, Optional<Span>> lineOf, List<Span> degrees, List<Span> subjects) {
        var meant = degrees.stream().filter(degree -> isDegree(text, degree)).toList();
        return StudySubjects.of(text, part, lineOf, meant, subjects);
    }

    /** The mentions of an item that name what a degree is in: fields of study, and skills that stand where one would. */
    static List<Mention> fields(String text, Span item, ItemMentions inside) {
        var named = inside.all().stream()
                .filter(m -> inside.type(m) == ConceptType.FIELD || inside.type(m) == ConceptType.SKILL)
                .toList();
        var degrees = inside.spans(Set.of(ConceptType.DEGREE));
        if (named.isEmpty() || degrees.isEmpty() && !StudySubjects.namesDegree(text, item, StudyWord::isDegree)) {
            return List.of();
        }
        var subjects = subjects(
                text,
                item,
                span -> Optional.of(item).filter(line -> line.contains(span)),
                degrees,
                named.stream().map(Mention::span).toList());
        var from = degrees.stream().mapToInt(Span::end).min().orElse(item.start());
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
        return StudySubjects.namesDegree(sentence, new Span(0, sentence.length()), StudyWord::isBareDegree);
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
