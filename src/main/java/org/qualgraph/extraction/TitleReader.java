package org.qualgraph.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qualgraph.analysis.Tokenizer;
import org.qualgraph.extraction.Gazetteer.Candidate;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Extraction.Organization;
import org.qualgraph.model.Posting;

/** Reads the title of a posting, the role it names, and the employer. */
final class TitleReader {
    private static final int LONGEST = 160;
    private static final String NAME = "(\\p{Lu}[\\p{L}\\d&.'’-]*(?: (?:\\p{Lu}|&|\\d)[\\p{L}\\d&.'’-]*){0,4})";
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\W*(?:url\\W*)?https?://\\S*\\s*");
    private static final Pattern HIRING = Pattern.compile(
            "^\\s*" + NAME
                    + " (?:is|are) (?:now )?(?:hiring|seeking|looking for|recruiting)(?: for)?(?: an?| our(?: next)?)?:? (.+?)[.!]?\\s*$");
    private static final Pattern LABELLED = Pattern.compile(
            "(?im)^[ \\t*#]*+(?:job title|title|position|role|stelle)\\**[ \\t]*:\\**[ \\t]*(\\S.{1,158})$");
    private static final Pattern COMPANY = Pattern.compile(
            "(?im)^[ \\t*#]*+(?:company|employer|organi[sz]ation|unternehmen)(?: name)?\\**[ \\t]*:\\**[ \\t]*(\\S.{0,80})$");
    private static final Pattern ABOUT = Pattern.compile(
            "(?m)^[ \\t*#]*+(?:About|Über|Why) (?!(?:[Uu]s|[Yy]ou|[Tt]he|[Tt]his|[Yy]our|[Oo]ur|[Tt]eam|[Rr]ole|[Jj]ob)\\b)"
                    + NAME + "[:* \\t]*$");
    private static final Pattern SEEKS =
            Pattern.compile("(?m)(?:^|(?<=[.!] ))" + NAME + " is (?:hiring|seeking|looking for|recruiting)\\b");

    private static final Set<SectionKind> ASKING =
            Set.of(SectionKind.MINIMUM, SectionKind.PREFERRED, SectionKind.DUTIES);

    private final Gazetteer roles;

    TitleReader(List<Concept> concepts) {
        this.roles = new Gazetteer(concepts.stream()
                .filter(concept -> concept.type() == ConceptType.ROLE)
                .toList());
    }

    /** The title that the source states, else the one that the text opens with; empty where there is none. */
    String title(Posting posting) {
        if (!posting.title().isBlank()) {
            return posting.title().strip();
        }
        var labelled = LABELLED.matcher(posting.text());
        var first = firstLine(posting.text());
        var hiring = HIRING.matcher(first);
        if (hiring.matches()) {
            return hiring.group(2);
        }
        if (labelled.find()) {
            return labelled.group(1).replace("**", "").strip();
        }
        var plain = first.replaceAll("^[\\s#*]+|[\\s*]+$", "");
        return plain.length() <= LONGEST && (isTitle(plain) || role(plain).isPresent()) ? plain : "";
    }

    /** A line is none that is a sentence, stands in a list, or opens what the posting asks for. */
    private static boolean isTitle(String line) {
        return !line.endsWith(".")
                && !line.startsWith("\u2022")
                && Headings.heading(line).filter(ASKING::contains).isEmpty();
    }

    /** The first line that is neither blank nor a bare address. */
    private static String firstLine(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !ADDRESS.matcher(line).matches())
                .findFirst()
                .orElse("");
    }

    /** The role that a title names: the longest, and of two as long the first. */
    Optional<ConceptId> role(String title) {
        var candidates = roles.candidates(title, new Tokenizer().tokens(title));
        return candidates.stream()
                .reduce((best, next) -> words(next) > words(best) ? next : best)
                .map(candidate -> candidate.name().concept().id());
    }

    private static int words(Candidate candidate) {
        return candidate.last() - candidate.first() + 1;
    }

    /** The employer: as the source states it, else as the text names it. */
    static Optional<Organization> organization(Posting posting) {
        var text = posting.text();
        var first = firstLine(text);
        return posting.fields()
                .organization()
                .filter(name -> !name.isBlank())
                .or(() -> first(COMPANY, text))
                .or(() -> first(HIRING, first))
                .or(() -> first(SEEKS, text))
                .or(() -> first(ABOUT, text))
                .map(String::strip)
                .flatMap(TitleReader::named);
    }

    private static Optional<Organization> named(String name) {
        var slug = PlaceReader.slug(name);
        return slug.isEmpty()
                ? Optional.empty()
                : Optional.of(new Organization(name, ConceptId.of(ConceptType.ORGANIZATION, slug)));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
