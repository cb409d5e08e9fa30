package org.qualgraph.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.qualgraph.model.Seniority;

/** Reads the rung that a job stands on: from its title, else from a plain statement in the text. */
final class SeniorityReader {
    /** Those who manage things and not people. */
    private static final String OF_THINGS =
            "account|accounts|product|program|programme|project|projects|portfolio|relationship|success|partner|partnerships?|category|brand|case|property|office|community|content|release|incident|campaign|marketing|delivery|facility|facilities|event|events|vendor|contract|contracts|risk|quality|supply|process|change|configuration|growth|alliance|channel|territory|key account|social media|solutions?|strategy|business development|development|scrum";

    /** The first that matches decides. */
    private static final List<Rung> RUNGS = List.of(
            new Rung(
                    Seniority.INTERN,
                    "intern|interns|internships?|praktik(?:um|ant(?:in)?|anten)|werkstudent(?:in|en)?|working student|co-?op|student researcher|student assistant|apprentice(?:ship)?|auszubildende[rn]?|ausbildung|studentische hilfskraft|hiwi"),
            new Rung(
                    Seniority.EXECUTIVE,
                    "(?:s?vp|avp|evp|vice president|president(?!ial)|chief (?!of staff)\\p{L}+(?: \\p{L}+)? officer|c[etifdmos]o|ciso|executive director|geschäftsführer(?:in)?)"),
            new Rung(
                    Seniority.DIRECTOR,
                    "(?<!art )(?<!creative )(?<!to the )director|head of|(?:bereichs|abteilungs)leiter(?:in)?"),
            new Rung(Seniority.PRINCIPAL, "principal(?! component)|staff(?! augmentation|ing)|distinguished"),
            new Rung(
                    Seniority.MANAGER,
                    "(?<!(?:" + OF_THINGS + ") )(?<!(?:" + OF_THINGS
                            + ") (?:senior|associate) )managers?(?! trainee)|supervis(?:or|ory)|(?:" + OF_THINGS
                            + ") managers? manager|manager of \\p{L}+"),
            new Rung(Seniority.LEAD, "lead(?!s? generation)|leads?(?=$|[ ,(-])|leader|(?:team)?leiter(?:in)?|teamlead"),
            new Rung(Seniority.SENIOR, "senior|sr\\.?|snr|(?<=\\p{L} )(?:iii|iv|v)|expert"),
            new Rung(Seniority.MID, "mid(?:[- ](?:level|senior))?|medior|intermediate|(?<=\\p{L} )ii"),
            new Rung(Seniority.JUNIOR, "junior|jr\\.?"),
            new Rung(
                    Seniority.ENTRY,
                    "entry[- ]level|(?:new|recent|university|college) grad(?:uate)?s?|graduate(?! school)|early[- ]career|absolvent(?:in|en)?|berufseinsteiger(?:in)?|trainee|(?<=\\p{L} )i"));

    private static final String RUNG_WORD =
            "(intern(?:ship)?|entry|junior|mid(?:[- ]senior)?|intermediate|medior|senior|lead|principal|manager|director|executive|experienced)";
    private static final LinePattern LABELLED = LinePattern.compile(
            "(?i)[ \\t*#•-]{0,6}(?:seniority|seniority level|job level|career level|experience level|level|karrierestufe|erfahrungsstufe)[ \\t*]{0,3}:[ \\t*]{0,4}"
                    + RUNG_WORD);
    private static final GuardedPattern STATED = GuardedPattern.compile(
            "(?i)(?<!\\p{L})(?:this|the|our) (?:position|role|job|opening)?[ ]?(?:is|being)? ?(?:an?|for an?) "
                    + RUNG_WORD + "(?:[- ]level)? (?:position|role|job|opportunity|opening|vacancy)(?!\\p{L})"
                    + "|(?<!\\p{L})(entry)[- ]level (?:position|role|job|opportunity)(?!\\p{L})");

    private SeniorityReader() {}

    /** A rung with the words that tell it. */
    private record Rung(Seniority seniority, GuardedPattern words) {
        Rung(Seniority seniority, String words) {
            this(seniority, GuardedPattern.compile("(?i)(?<![\\p{L}])(?:" + words + ")(?!\\p{L})"));
        }
    }

    static Optional<Seniority> seniority(String title, String text) {
        return ofTitle(title).or(() -> stated(LABELLED.first(text))).or(() -> stated(STATED.first(text)));
    }

    static Optional<Seniority> ofTitle(String title) {
        return RUNGS.stream()
                .filter(rung -> rung.words().isIn(title))
                .map(Rung::seniority)
                .findFirst();
    }

    private static Optional<Seniority> stated(Optional<MatchResult> match) {
        return match.flatMap(found -> IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map(SeniorityReader::rung));
    }

    private static Seniority rung(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "intern", "internship" -> Seniority.INTERN;
            case "entry" -> Seniority.ENTRY;
            case "junior" -> Seniority.JUNIOR;
            case "senior", "experienced" -> Seniority.SENIOR;
            case "lead" -> Seniority.LEAD;
            case "principal" -> Seniority.PRINCIPAL;
            case "manager" -> Seniority.MANAGER;
            case "director" -> Seniority.DIRECTOR;
            case "executive" -> Seniority.EXECUTIVE;
            default -> Seniority.MID;
        };
    }
}
