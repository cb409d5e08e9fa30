package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qualgraph.extraction.ConceptSets.ConceptSet;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.Requirement.Details;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.Span;

/** Turns an item and the mentions in it into requirements; each set of concepts that it asks for is one. */
final class RequirementReader {
    private static final Pattern AUTHORIZATION = Cue.words(
            "(work|employment) (authoriz|authoris)ation|(authori[sz]ed|permi(ssion|tted)|allowed) to work|right to work|work (permit|visa)"
                    + "|visa( sponsorship)?|sponsorship|security clearance|(secret|ts/sci|top secret)( clearance)?|clearance|u\\.?s\\.? (citizen|person)\\w*|citizenship"
                    + "|eligib\\w+ to work|arbeitserlaubnis|aufenthaltstitel");
    private static final Pattern PUBLICATION = Cue.words(
            "publications?|published|publishing|publish (at|in)|first[- ]author(ed)?|peer[- ]reviewed|publication (record|track)"
                    + "|(conference|journal|research|scientific) papers?|papers (at|in)|veröffentlichungen|publikationen");
    private static final Pattern CERTIFICATION =
            Cue.words("certifi(ed|cations?|cates?)|licen[cs]ed?|licensure|zertifi\\w+|führerschein");
    private static final Pattern LANGUAGE_SKILL = Cue.words(
            "fluen\\w+|proficien\\w+|native|speak\\w*|spoken|written|verbal\\w*|command|languages?|bilingual|business level|read|write"
                    + "|skills|knowledge|[abc][12]|verhandlungssicher\\w*|fließend\\w*|gute[rns]?|sehr gut|conversational|working|english|wort und schrift|\\p{L}+kenntnisse");
    private static final Pattern YEARS = Pattern.compile(
            "(?i)(?<![\\d.,$€£])(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)( ?\\(\\d{1,2}\\))?\\+?( ?(-|–|to|bis) ?\\d{1,2}\\+?)?( or more)?[- ]?( ?\\+ ?)?(full |calendar )?(years?|yrs?|jahren?)(?!\\p{L})(?! (old|of age))");
    private static final Pattern EXPERIENCE =
            Cue.words("experience[ds]?|track record|background|erfahrung(en)?|berufserfahrung");
    private static final Map<String, Integer> NUMBERS = Map.of(
            "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten",
            10);

    private final String text;
    private final Map<ConceptId, ConceptType> types;

    /** @param types the type of each concept that mentions link to */
    RequirementReader(String text, Map<ConceptId, ConceptType> types) {
        this.text = text;
        this.types = types;
    }

    /** What an item asks for; nothing where it only mentions things and names no skill. */
    List<Requirement> read(Item item, List<Mention> mentions) {
        var inside = inside(item, mentions);
        var skills = ofType(ConceptType.SKILL, inside);
        if (item.necessity() == Necessity.MENTIONED) {
            return skills(item, skills);
        }
        var sentence = item.span().of(text);
        if (AUTHORIZATION.matcher(sentence).find()) {
            return Stream.concat(Stream.of(bare(RequirementKind.AUTHORIZATION, item)), languages(item, inside).stream())
                    .toList();
        }
        var venues = ofType(ConceptType.VENUE, inside);
        if (!venues.isEmpty() || PUBLICATION.matcher(sentence).find()) {
            var degree = degree(item, inside).stream();
            return Stream.concat(degree, Stream.of(publication(item, venues, skills)))
                    .toList();
        }
        return others(item, inside);
    }

    /** The mentions within an item, found by bisection. */
    private static List<Mention> inside(Item item, List<Mention> mentions) {
        var from = firstAtOrAfter(mentions, item.span().start());
        var to = firstAtOrAfter(mentions, item.span().end());
        return mentions.subList(from, to).stream()
                .filter(m -> item.span().contains(m.span()))
                .toList();
    }

    private static int firstAtOrAfter(List<Mention> mentions, int start) {
        var low = 0;
        var high = mentions.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Requirement> others(Item item, List<Mention> inside) {
        var sentence = item.span().of(text);
        var requirements = new ArrayList<Requirement>();
        var degree = degree(item, inside);
        degree.ifPresent(requirements::add);
        var studied = degree.map(Requirement::concepts).orElse(List.of());
        var skills = inside.stream()
                .filter(m -> type(m) == ConceptType.SKILL && !studied.contains(m))
                .toList();
        requirements.addAll(languages(item, inside));
        var certifications = certifications(item, inside);
        requirements.addAll(certifications);
        if (certifications.isEmpty() && CERTIFICATION.matcher(sentence).find()) {
            requirements.add(of(RequirementKind.CERTIFICATION, item, anyOf(skills), details(sentence)));
        } else {
            requirements.addAll(skills(item, skills));
        }
        if (requirements.isEmpty()) {
            var experienced =
                    years(sentence).isPresent() || EXPERIENCE.matcher(sentence).find();
            requirements.add(bare(experienced ? RequirementKind.EXPERIENCE : RequirementKind.OTHER, item));
        }
        return requirements;
    }

    private Requirement publication(Item item, List<Mention> venues, List<Mention> skills) {
        if (venues.isEmpty()) {
            return of(RequirementKind.PUBLICATION, item, anyOf(skills), Details.NONE);
        }
        var count = Quantifier.explicit(item.span().of(text))
                .map(Quantifier.Quantity::count)
                .orElse(1);
        var set = anyOf(venues);
        var needed = new ConceptSet(Math.min(count, set.mentions().size()), set.mentions());
        return of(RequirementKind.PUBLICATION, item, needed, Details.NONE);
    }

    private Optional<Requirement> degree(Item item, List<Mention> inside) {
        var sentence = item.span().of(text);
        var degrees = ofType(ConceptType.DEGREE, inside);
        var fields = studied(item, inside);
        if (degrees.isEmpty() && fields.isEmpty() && !DegreePhrase.asksForDegree(sentence)) {
            return Optional.empty();
        }
        var concepts =
                anyOf(Stream.concat(degrees.stream(), fields.stream()).toList()).mentions();
        var details = new Details(
                DegreePhrase.status(sentence), OptionalInt.empty(), DegreePhrase.allowsEquivalent(sentence));
        return Optional.of(
                of(RequirementKind.DEGREE, item, new ConceptSet(degrees.isEmpty() ? 0 : 1, concepts), details));
    }

    /** The mentions that name what a degree is in: fields of study, and skills that stand where a field would. */
    private List<Mention> studied(Item item, List<Mention> inside) {
        var subjects = DegreePhrase.subjects(
                text,
                span -> Optional.of(item.span()),
                spans(inside, Set.of(ConceptType.DEGREE)),
                spans(inside, Set.of(ConceptType.FIELD, ConceptType.SKILL)));
        return inside.stream()
                .filter(m ->
                        type(m) == ConceptType.FIELD || type(m) == ConceptType.SKILL && subjects.contains(m.span()))
                .toList();
    }

    private List<Span> spans(List<Mention> mentions, Set<ConceptType> types) {
        return mentions.stream()
                .filter(m -> types.contains(type(m)))
                .map(Mention::span)
                .toList();
    }

    private List<Requirement> skills(Item item, List<Mention> skills) {
        var details = details(item.span().of(text));
        return ConceptSets.of(text, item.span(), skills).stream()
                .map(set -> of(RequirementKind.SKILL, item, set, details))
                .toList();
    }

    private static Details details(String sentence) {
        return new Details(Optional.empty(), years(sentence), false);
    }

    private List<Requirement> certifications(Item item, List<Mention> inside) {
        var certifications = ofType(ConceptType.CERTIFICATION, inside);
        return ConceptSets.of(text, item.span(), certifications).stream()
                .map(set -> of(RequirementKind.CERTIFICATION, item, set, Details.NONE))
                .toList();
    }

    /** Command of languages; one that is only named, as in a company's field of work, is no requirement. */
    private List<Requirement> languages(Item item, List<Mention> inside) {
        var languages = ofType(ConceptType.LANGUAGE, inside);
        if (!LANGUAGE_SKILL.matcher(item.span().of(text)).find()) {
            return List.of();
        }
        return ConceptSets.of(text, item.span(), languages).stream()
                .map(set -> of(RequirementKind.LANGUAGE, item, set, Details.NONE))
                .toList();
    }

    private List<Mention> ofType(ConceptType type, List<Mention> mentions) {
        return mentions.stream().filter(m -> type(m) == type).toList();
    }

    private static OptionalInt years(String sentence) {
        var years = YEARS.matcher(sentence);
        if (!years.find()) {
            return OptionalInt.empty();
        }
        var number = years.group(1).toLowerCase(Locale.ROOT);
        return OptionalInt.of(NUMBERS.containsKey(number) ? NUMBERS.get(number) : Integer.parseInt(number));
    }

    private static ConceptSet anyOf(List<Mention> mentions) {
        var seen = new HashSet<ConceptId>();
        var distinct = mentions.stream().filter(m -> seen.add(m.concept())).toList();
        return new ConceptSet(distinct.isEmpty() ? 0 : 1, distinct);
    }

    private Requirement bare(RequirementKind kind, Item item) {
        return of(kind, item, new ConceptSet(0, List.of()), details(item.span().of(text)));
    }

    private Requirement of(RequirementKind kind, Item item, ConceptSet set, Details details) {
        return new Requirement(
                kind,
                item.necessity(),
                set.atLeast(),
                set.mentions(),
                List.of(),
                details,
                item.span(),
                item.span().of(text));
    }

    private ConceptType type(Mention mention) {
        return types.getOrDefault(mention.concept(), ConceptType.SKILL);
    }
}
