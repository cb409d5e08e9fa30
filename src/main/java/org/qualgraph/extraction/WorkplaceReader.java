package org.qualgraph.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Workplace;

/**
 * Reads where the work is done, from the surest source that says it: the places that the source states and the title;
 * lines that name it ("Workplace: hybrid", "Location: Berlin (remote)"); sentences about the job ("three days a week in
 * our office"). Of several answers of one source, hybrid goes before on-site and remote.
 */
final class WorkplaceReader {
    private static final String WEEKLY =
            "(?:\\d|one|two|three|four|ein|zwei|drei|vier)(?:[ ]?(?:-|–|to|or|bis|/)[ ]?(?:\\d|two|three|four|zwei|drei|vier))?\\+?";
    private static final GuardedPattern HYBRID_WORD = GuardedPattern.compile(
            "(?i)(?<!\\p{L})(?:hybrid|hybride[srn]?|partly remote|partially remote|teilweise remote|télétravail fréquent|télétravail partiel)(?![\\p{L}-]*(?:[ -]cloud|[ -]app|[ -]data|[ -]search|[ -]architect|[ -]infra))");
    private static final GuardedPattern REMOTE_WORD = GuardedPattern.compile(
            "(?i)(?<!\\p{L})(?:remote(?:ly)?|work from home|wfh|home[- ]based|telecommut\\p{L}+|virtual|anywhere|deutschlandweit|100 ?% homeoffice)(?!\\p{L})(?! (?:sensing|monitoring|desktop|procedure|control))");
    private static final GuardedPattern ON_SITE_WORD = GuardedPattern.compile(
            "(?i)(?<!\\p{L})(?:on-?site|in[- ]office|in[- ]person|office[- ]based|no remote|not remote|vor ort|présentiel)(?!\\p{L})");

    private static final LinePattern LABELLED = LinePattern.compile(
            "(?i)[ \\t*#•_-]{0,6}(?:(?:job |work |office )?locations?(?: type)?|work(?:place)?(?: (?:type|model|mode|arrangement|setup|policy|style|location))?|workplace|remote(?: (?:status|type|work|policy))?|arbeitsort|arbeitsmodell|standort|employment type|type|where|contract)[ \\t*]{0,3}[:\\n][ \\t*\\n]{0,4}(.{2,120})$");
    private static final List<GuardedPattern> HYBRID = Stream.of(
                    "(?<![\\p{L}-])(?:hybrid(?:[ -](?:first|flexib\\p{L}{1,40}))|hybrid[ -](?:work\\p{L}{0,40}|model|role|position|setup|set-up|policy|schedule|environment|office|arrangement|way|mode|remote|job|basis|approach|format|culture)|hybride[srn]? (?:arbeits\\p{L}{0,40}|werken|stelle))(?!\\p{L})",
                    "(?<!\\p{L})(?:role|position|job) (?:is|will be) hybrid",
                    "(?<!\\p{L})" + WEEKLY
                            + " (?:office |remote |on-?site |home ?office )?(?:days?|tage?n?|times)(?: (?:per|a|each|every|pro|in der|of the) ?(?:week|woche)|/week)?,? (?:\\p{L}{1,40} ){0,4}?(?:in(?:-| )(?:the |our |unserem )?(?:\\p{L}{1,40} ){0,2}(?:office|büro|hq|person)|at (?:the|our) (?:\\p{L}{1,40} ){0,2}(?:office|hq)|on-?site|from (?:the|our) (?:\\p{L}{1,40} ){0,2}office|remote(?:ly)?|(?:from|at) home|home ?office|from the office)",
                    "(?<!\\p{L})(?:in (?:the|our) )?(?:\\p{L}{1,40} )?(?:office|onsite|on-site|in-person|remote|home ?office)(?:ly)? (?:for )?(?:at least |up to |bis zu |mindestens )?"
                            + WEEKLY + " (?:days?|tage?)(?: (?:per|a|each|/|pro) ?(?:week|woche))",
                    "(?<!\\p{L})" + WEEKLY + " (?:office|on-?site) days",
                    "(?<!\\p{L})(?:mix|combination|balance) of (?:remote|in-office|office|home|onsite|on-site)",
                    "(?<!\\p{L})(?:mobiles arbeiten|homeoffice[- ](?:möglich\\p{L}{0,40}|anteil|option|regelung)|teilweise (?:remote|homeoffice|im home ?office)|partial(?:ly)? remote|partly remote|flexible (?:hybrid|remote/office)|bis zu \\d{2} ?% (?:remote|homeoffice|mobil))")
            .map(regex -> GuardedPattern.compile("(?i)" + regex))
            .toList();
    private static final GuardedPattern REMOTE = GuardedPattern.compile(
            "(?i)(?<!\\p{L})(?:(?:fully|100 ?%|completely|entirely|full|vollständig|komplett)[ -]?(?:time )?remote(?:ly)?|remote[- ](?:first|only|friendly|native)|remote[ -](?:position|role|job|opportunity|within|from|anywhere|in|based|working from|across|eligible|team member|work environment)(?!\\p{L})"
                    + "|(?:position|role|job|opportunity|work|this) (?:is|can be|may be|will be)(?: fully| 100%| completely| performed| done| based| available| open){0,9} remote(?:ly)?|work(?:ing)? (?:\\p{L}{1,40} )?(?:remotely|from anywhere|from wherever)(?!.{0,40} (?:days|weeks|months))|(?:can|may) be (?:\\p{L}{1,40} )?(?:performed|done|filled|based|located)(?: \\p{L}{1,40})? (?:remotely|anywhere|virtually)|(?:an?|fully|globally) distributed (?:team|company)|work from home (?:position|role|job|opportunity)|anywhere in (?:the )?(?:u\\.?s|united states|europe|eu|world|germany|uk|country))(?!\\p{L})");
    private static final GuardedPattern ON_SITE = GuardedPattern.compile(
            "(?i)(?<!\\p{L})(?:(?:fully|100 ?%|completely|must (?:work|be)|work(?:ing)?|position is|role is|job is|this is an?|performed|required to be|all) (?:\\p{L}{1,40} )?on-?site|on-?site (?:position|role|job|only|work|required|in \\p{Lu})|in-office (?:position|role|job)|(?:5|five) (?:days )?(?:a|per|days a) week (?:in|at|from|on-?site)|no remote|not (?:a |an |be )?(?:\\p{L}{1,40} )?remote|remote (?:work|working)? ?(?:is )?not|(?:nicht|kein\\p{L}{0,40}) (?:remote|homeoffice))(?!\\p{L})");

    private static final int SHORT_LINE = 120;
    private static final int OPENING = 15;
    private static final Pattern MARKS = Pattern.compile("[|·•/,;()–—]|\\s-\\s");
    private static final GuardedPattern TAG = GuardedPattern.compile("(?i)#li[-_](hybrid|remote|onsite)(?!\\p{L})");
    private static final Pattern WORD = Pattern.compile(
            "(?i)(?:fully |100 ?% ?)?(?:hybride?|remote|on-?site|in[- ]office|work from home)(?: (?:work|working|job|role|position|first))?");

    private WorkplaceReader() {}

    static Optional<Workplace> workplace(Posting posting, String title) {
        var stated = String.join(" | ", posting.fields().locations()) + " | " + title;
        return named(stated)
                .or(() -> labelled(posting.text()))
                .or(() -> tagged(posting.text()))
                .or(() -> told(posting.text()));
    }

    /** A word that stands alone in one of the opening lines or between the marks of one, or as a tag. */
    private static Optional<Workplace> tagged(String text) {
        var opening = text.lines()
                .filter(line -> !line.isBlank() && line.length() <= SHORT_LINE)
                .limit(OPENING)
                .flatMap(MARKS::splitAsStream);
        return Stream.concat(opening, TAG.all(text).stream().map(tag -> tag.group(1)))
                .map(String::strip)
                .filter(word -> WORD.matcher(word).matches())
                .flatMap(word -> named(word).stream())
                .findFirst();
    }

    private static Optional<Workplace> named(String words) {
        if (HYBRID_WORD.isIn(words)) {
            return Optional.of(Workplace.HYBRID);
        }
        if (ON_SITE_WORD.isIn(words)) {
            return Optional.of(Workplace.ON_SITE);
        }
        return REMOTE_WORD.isIn(words) ? Optional.of(Workplace.REMOTE) : Optional.empty();
    }

    private static Optional<Workplace> labelled(String text) {
        return LABELLED.all(text).stream()
                .flatMap(line -> value(line.group(), line.group(1)))
                .findFirst();
    }

    private static boolean isHybrid(String text) {
        return HYBRID.stream().anyMatch(phrase -> phrase.isIn(text));
    }

    private static Stream<Workplace> value(String line, String value) {
        if (isHybrid(value)) {
            return Stream.of(Workplace.HYBRID);
        }
        var isYes = line.strip().toLowerCase(Locale.ROOT).startsWith("remote")
                && value.strip().toLowerCase(Locale.ROOT).startsWith("yes");
        return isYes ? Stream.of(Workplace.REMOTE) : named(value).stream();
    }

    private static Optional<Workplace> told(String text) {
        if (isHybrid(text)) {
            return Optional.of(Workplace.HYBRID);
        }
        if (ON_SITE.isIn(text)) {
            return Optional.of(Workplace.ON_SITE);
        }
        return REMOTE.isIn(text) ? Optional.of(Workplace.REMOTE) : Optional.empty();
    }
}
