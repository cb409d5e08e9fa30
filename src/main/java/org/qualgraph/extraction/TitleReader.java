package org.qualgraph.extraction;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Extraction.Organization;
import org.qualgraph.model.Posting;

/** Reads the title of a posting, the role it names, and the employer. */
final class TitleReader {
    private static final int LONGEST = 160;
    /** So many lines that are not blank may stand before the title. */
    private static final int OPENING = 12;

    private static final int SHORT = 90;
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)^(?:we|we're|we’re|you|you'll|our|are you|join|as an?|this|in this|do you|what|who|how|why|reports? to|reporting|if|at|ready|want|looking|die|der|das|du|wir)\\b|[.!?] \\p{Lu}|[:!?]$");
    private static final Pattern ABOUT_OTHERS = Pattern.compile(
            "(?i)^(?:about|über|brief info|company|overview|(?:job )?description|job$|apply|all jobs|your role|le projet|welcome|karriär|careers?(?! \\p{L}+er))\\b");
    /** The name of a page on a job board: "Acme hiring Data Engineer in Berlin | LinkedIn". */
    private static final Pattern PAGE =
            Pattern.compile("^(.{1,80}?)(?<! is) hiring ([^-|].{1,98}?)(?: in \\p{Lu}.{0,200}| \\|.{0,200})?$");
    /** A title within a sentence: "We are looking for a Senior Data Engineer to …". */
    private static final Pattern SOUGHT = Pattern.compile(
            "(?:looking for|seeking|hiring|searching for|[Jj]oin (?:us|our team|the team) as|[Aa]s (?:our|an?|the)|role of|position of|suchen(?: wir)?(?: ab sofort| zum nächstmöglichen Zeitpunkt)?|zoek(?:en|t)?(?: wij| we| naar)?)"
                    + " (?:(?:an?|our|the|eine?n?|een|new|next|experienced|talented|motivated|skilled|passionate|erfahrene[nr]?) ){0,3}((?:\\p{Lu}[\\p{L}\\d&/.+#()-]*[ ]?){1,7})");

    private static final int NEAR_THE_TOP = 4_000;

    private static final String NAME = "(\\p{Lu}[\\p{L}\\d&.'’-]*(?: (?:\\p{Lu}|&|\\d)[\\p{L}\\d&.'’-]*){0,4})";
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\W*(?:url\\W*)?https?://\\S*\\s*");
    private static final Pattern HIRING = Pattern.compile(
            "^\\s*" + NAME
                    + " (?:is|are) (?:now )?(?:hiring|seeking|looking for|recruiting)(?: for)?(?: an?| our(?: next)?)?:? (.+?)[.!]?\\s*$");
    private static final LinePattern LABELLED = LinePattern.compile(
            "(?i)[ \\t*#]*+(?:job title|title|position|role|stelle)\\**[ \\t]*:\\**[ \\t]*(\\S.{1,158})$");
    private static final LinePattern COMPANY = LinePattern.compile(
            "(?i)[ \\t*#]*+(?:company|employer|organi[sz]ation|unternehmen)(?: name)?\\**[ \\t]*:\\**[ \\t]*(\\S.{0,80})$");
    private static final LinePattern ABOUT = LinePattern.compile(
            "[ \\t*#]*+(?:About|Über|Why) (?!(?:[Uu]s|[Yy]ou|[Tt]he|[Tt]his|[Yy]our|[Oo]ur|[Tt]eam|[Rr]ole|[Jj]ob)\\b)"
                    + NAME + "[:* \\t]*$");
    private static final Pattern SEEKS =
            Pattern.compile("(?m)(?:^|(?<=[.!] ))" + NAME + " is (?:hiring|seeking|looking for|recruiting)\\b");

    private static final Set<SectionKind> ASKING =
            Set.of(SectionKind.MINIMUM, SectionKind.PREFERRED, SectionKind.DUTIES);

    private final RoleReader roles;

    TitleReader(RoleReader roles) {
        this.roles = roles;
    }

    /** The title that the source states, else the one that the text opens with; empty where there is none. */
    String title(Posting posting) {
        if (!posting.title().isBlank()) {
            return posting.title().strip();
        }
        var first = firstLine(posting.text());
        return group(HIRING, 2, first)
                .or(() -> group(PAGE, 2, first))
                .or(() -> LABELLED.first(posting.text())
                        .map(title -> title.group(1).replace("**", "").strip()))
                .or(() -> titleLine(posting.text()))
                .orElse("");
    }

    /** The first of the opening lines that names a role, else the first line where it may be a title. */
    private Optional<String> titleLine(String text) {
        var opening = text.lines()
                .filter(line -> !line.isBlank() && !ADDRESS.matcher(line).matches())
                .limit(OPENING)
                .map(line -> line.replaceAll("^[\\s#*]+|[\\s*]+$", ""))
                .toList();
        var first = opening.stream().findFirst().filter(TitleReader::isTitle);
        return opening.stream()
                .filter(TitleReader::isTitle)
                .takeWhile(line -> !isAsking(line))
                .filter(line -> line.length() <= SHORT && role(line).isPresent())
                .findFirst()
                .or(() -> sought(text))
                .or(() -> first);
    }

    /** The first title that a sentence near the top names, where it is that of a role. */
    private Optional<String> sought(String text) {
        var matcher = SOUGHT.matcher(text).region(0, Math.min(text.length(), NEAR_THE_TOP));
        while (matcher.find()) {
            var title = matcher.group(1).strip().replaceAll("[.,(]+$", "");
            if (role(title).isPresent()) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    /** A line is none that is a sentence, stands in a list, or opens what the posting asks for. */
    private static boolean isTitle(String line) {
        return line.length() <= LONGEST
                && !line.endsWith(".")
                && !line.startsWith("\u2022")
                && !SENTENCE.matcher(line).find()
                && !ABOUT_OTHERS.matcher(line).find()
                && !isAsking(line);
    }

    private static boolean isAsking(String line) {
        return Headings.heading(line).filter(ASKING::contains).isPresent();
    }

    /** The first line that is neither blank nor a bare address. */
    private static String firstLine(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !ADDRESS.matcher(line).matches())
                .findFirst()
                .orElse("");
    }

    /** The role that a title names. */
    Optional<ConceptId> role(String title) {
        return roles.role(title);
    }

    /** The employer: as the source states it, else as the text names it. */
    static Optional<Organization> organization(Posting posting) {
        var text = posting.text();
        var first = firstLine(text);
        return posting.fields()
                .organization()
                .filter(name -> !name.isBlank())
                .or(() -> COMPANY.first(text).map(found -> found.group(1)))
                .or(() -> first(HIRING, first))
                .or(() -> group(PAGE, 1, first))
                .or(() -> first(SEEKS, text))
                .or(() -> ABOUT.first(text).map(found -> found.group(1)))
                .map(String::strip)
                .flatMap(TitleReader::named);
    }

    private static Optional<Organization> named(String name) {
        var slug = PlaceReader.slug(name);
        return slug.isEmpty()
                ? Optional.empty()
                : Optional.of(new Organization(name, ConceptId.of(ConceptType.ORGANIZATION, slug)));
    }

    private static Optional<String> group(Pattern pattern, int number, String line) {
        var matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(number).strip()) : Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
