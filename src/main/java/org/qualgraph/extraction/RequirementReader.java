package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qualgraph.extraction.ConceptSets.ConceptSet;
import org.qualgraph.extraction.DegreeReader.Studies;
import org.qualgraph.extraction.SetCue.Says;
import org.qualgraph.extraction.Wanted.Said;
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
    private static final GuardedPattern PUBLICATION = Cue.guarded(
            "publications?|published|publishing|publish (?:at|in)|first[- ]author(?:ed)?|peer[- ]reviewed|publication (?:record|track)"
                    + "|(?:conference|journal|research|scientific) papers?|papers (?:at|in)|veröffentlichungen|publikationen");
    private static final Pattern PAPERS =
            Pattern.compile("(?iu)(?: [\\p{L}-]{1,20}){0,3} (?:papers?|publications?|articles?|veröffentlichungen)");
    private static final GuardedPattern CERTIFICATION =
            Cue.guarded("certifi(?:ed|cations?|cates?)|licen[cs]ed?|licensure|zertifi\\p{L}{1,12}");
    private static final GuardedPattern LANGUAGE_SKILL = Cue.guarded(
            "fluen\\w+|proficien\\w+|native|speak\\w*|spoken|written|verbal\\w*|command|languages?|bilingual|business level|read|write"
                    + "|skills|knowledge|[abc][12]|verhandlungssicher\\w*|fließend\\w*|gute[rns]?|sehr gut|conversational|working|english|wort und schrift|\\p{L}+kenntnisse"
                    + "|muttersprach\\p{L}*|deutsch|sprachniveau");
    private static final GuardedPattern EXPERIENCE =
            Cue.guarded("experience[ds]?|track record|background|erfahrung(?:en)?|berufserfahrung");

    /** How many characters may part the word "certified" from what it is in. */
    private static final int NEAR = 40;

    private final String text;
    private final Map<ConceptId, ConceptType> types;
    private final Map<ConceptId, Integer> levels;

    /** A requirement, the words that make its concepts a set, and where it begins. */
    record Reading(Requirement requirement, Optional<SetCue> cue, int start) {}

    /**
     * @param types the type of each concept that mentions link to
     * @param levels the ISCED 2011 level of each degree
     */
    RequirementReader(String text, Map<ConceptId, ConceptType> types, Map<ConceptId, Integer> levels) {
        this.text = text;
        this.types = types;
        this.levels = levels;
    }

    /** What an item asks for; nothing where it only mentions things and names no skill. */
    List<Requirement> read(Item item, List<Mention> mentions) {
        return readings(item, mentions).stream().map(Reading::requirement).toList();
    }

    /** What an item asks for, and why. */
    List<Reading> readings(Item item, List<Mention> mentions) {
        return new Sentence(item, ItemMentions.within(item, mentions, types)).read();
    }

    /** An item and what is read from it. */
    private final class Sentence {
        private final Item item;
        private final String sentence;
        private final ItemMentions inside;
        private final List<Years> counts;
        private final List<Sign> signs;
        private final List<Wanted> wanted;
        private final List<Reading> readings = new ArrayList<>();

        Sentence(Item item, ItemMentions inside) {
            this.item = item;
            this.sentence = item.span().of(text);
            this.inside = inside;
            this.counts =
                    Years.in(text, item.span()).stream().filter(this::isNoName).toList();
            this.signs = inside.all().isEmpty() ? List.of() : SignReader.signs(text, item.span(), inside.all(), counts);
            this.wanted = SetParser.parse(signs, inside.all(), counts, inside.is(ConceptType.LANGUAGE));
        }

        /** "4-year" in "4-year degree", "4-year BA/BS program" or "BS (4 year)" counts no experience. */
        private boolean isNoName(Years years) {
            return !isLength(years.span())
                    && inside.all().stream()
                            .noneMatch(m -> m.span().start() < years.span().end()
                                            && years.span().start() < m.span().end()
                                    || inside.is(ConceptType.DEGREE).test(m)
                                            && m.span().start() == years.span().end() + 1);
        }

        private boolean isLength(Span span) {
            return text.startsWith("(", span.start() - 1) && text.startsWith("year)", span.end() - "year".length());
        }

        List<Reading> read() {
            if (item.necessity() == Necessity.MENTIONED) {
                add(RequirementKind.SKILL, sets(inside.is(ConceptType.SKILL)), Details.NONE);
                return readings;
            }
            var used = new HashSet<Mention>();
            used.addAll(degrees());
            used.addAll(publication());
            add(RequirementKind.LANGUAGE, languages(), Details.NONE);
            used.addAll(certifications());
            add(
                    RequirementKind.SKILL,
                    sets(m -> inside.is(ConceptType.SKILL).test(m) && !used.contains(m)),
                    Details.NONE);
            conditions();
            experience();
            return readings.stream()
                    .sorted(Comparator.comparingInt(Reading::start))
                    .toList();
        }

        private List<ConceptSet> sets(Predicate<Mention> which) {
            return trailingYears(ConceptSets.of(wanted, which));
        }

        /** The only count of years of an item belongs to its sets also where it follows them. */
        private List<ConceptSet> trailingYears(List<ConceptSet> sets) {
            if (counts.size() != 1
                    || inside.all().isEmpty()
                    || !inside.of(ConceptType.DEGREE).isEmpty()
                    || counts.getFirst().span().start()
                            < inside.all().getLast().span().end()) {
                return sets;
            }
            var said = new Said(Optional.of(counts.getFirst()), Optional.empty(), Optional.empty());
            return sets.stream()
                    .map(set -> set.said().equals(Said.NOTHING)
                            ? new ConceptSet(set.atLeast(), set.mentions(), set.parts(), said, set.cue())
                            : set)
                    .toList();
        }

        private List<Mention> degrees() {
            var fields = DegreePhrase.fields(text, item.span(), inside);
            var studies = new Studies(
                    inside.all(),
                    counts,
                    inside.is(ConceptType.DEGREE),
                    fields::contains,
                    m -> levels.getOrDefault(m.concept(), 0));
            var found = new DegreeRequirements(item, sentence).of(DegreeReader.alternatives(signs, studies), fields);
            for (var requirement : found) {
                readings.add(new Reading(requirement, Optional.empty(), start(requirement)));
            }
            return found.isEmpty() ? List.of() : fields;
        }

        /** Publications, at one of the venues. What they are about is no skill of its own. */
        private List<Mention> publication() {
            var venues = inside.of(ConceptType.VENUE);
            var cue = PUBLICATION.first(sentence);
            if (venues.isEmpty() && cue.isEmpty()) {
                return List.of();
            }
            var start = item.span().start() + cue.map(MatchResult::start).orElse(0);
            var topics = inside.of(ConceptType.SKILL).stream()
                    .filter(m -> m.span().start() >= start)
                    .toList();
            var any = ConceptSet.any(venues.isEmpty() ? topics : venues);
            var counted = ConceptSets.of(wanted, inside.is(ConceptType.VENUE)).stream()
                    .filter(this::countsVenues)
                    .findFirst();
            add(RequirementKind.PUBLICATION, List.of(counted.orElse(any)), Details.NONE);
            return topics;
        }

        private boolean countsVenues(ConceptSet set) {
            return set.cue()
                    .filter(cue -> cue.says() == Says.COUNT)
                    .filter(cue -> !PAPERS.matcher(text)
                            .region(cue.span().end(), item.span().end())
                            .lookingAt())
                    .isPresent();
        }

        /** Command of languages; one that is only named, as in a company's field of work, is no requirement. */
        private List<ConceptSet> languages() {
            return inside.of(ConceptType.LANGUAGE).isEmpty() || !LANGUAGE_SKILL.isIn(sentence)
                    ? List.of()
                    : sets(inside.is(ConceptType.LANGUAGE));
        }

        /** Certifications by their names, else by what a certificate is asked for in. */
        private List<Mention> certifications() {
            var named = sets(inside.is(ConceptType.CERTIFICATION));
            add(RequirementKind.CERTIFICATION, named, Details.NONE);
            var cue = CERTIFICATION.first(sentence);
            if (!named.isEmpty() || cue.isEmpty()) {
                return List.of();
            }
            var from = item.span().start() + cue.get().start() - NEAR;
            var to = item.span().start() + cue.get().end() + NEAR;
            var subjects = inside.of(ConceptType.SKILL).stream()
                    .filter(m -> m.span().start() >= from && m.span().end() <= to)
                    .toList();
            add(RequirementKind.CERTIFICATION, List.of(ConceptSet.any(subjects)), Details.NONE);
            return subjects;
        }

        private void conditions() {
            for (var stated : Conditions.of(sentence)) {
                var details = Details.NONE.condition(stated.condition(), stated.share());
                addBare(
                        Conditions.kind(stated.condition()),
                        details,
                        item.span().start() + stated.start());
            }
        }

        /** Years that belong to nothing named, and what names nothing at all. */
        private void experience() {
            var degree =
                    readings.stream().anyMatch(reading -> reading.requirement().kind() == RequirementKind.DEGREE);
            var told = readings.stream().anyMatch(reading -> hasYears(reading.requirement()))
                    || degree && DegreePhrase.takesYearsInstead(sentence);
            if (!told && !counts.isEmpty()) {
                var years = counts.getFirst();
                var details = Details.NONE.years(years.minimum(), years.maximum());
                addBare(RequirementKind.EXPERIENCE, details, years.span().start());
            } else if (readings.isEmpty()) {
                var kind = EXPERIENCE.isIn(sentence) ? RequirementKind.EXPERIENCE : RequirementKind.OTHER;
                addBare(kind, Details.NONE, item.span().start());
            }
        }

        private void addBare(RequirementKind kind, Details details, int start) {
            readings.add(new Reading(requirement(kind, ConceptSet.all(List.of()), details), Optional.empty(), start));
        }

        private int start(Requirement requirement) {
            var parts = requirement.parts().stream().mapToInt(this::start);
            var concepts =
                    requirement.concepts().stream().mapToInt(m -> m.span().start());
            return IntStream.concat(parts, concepts).min().orElse(item.span().start());
        }

        private void add(RequirementKind kind, List<ConceptSet> sets, Details details) {
            for (var set : sets) {
                var start = set.atLeast() == 0
                        ? item.span().start()
                        : set.first().span().start();
                readings.add(new Reading(requirement(kind, set, details), set.cue(), start));
            }
        }

        private Requirement requirement(RequirementKind kind, ConceptSet set, Details details) {
            var years = set.said().years();
            var told = years.isPresent() && kind != RequirementKind.LANGUAGE
                    ? details.years(years.get().minimum(), years.get().maximum())
                    : details;
            return new Requirement(
                    kind,
                    set.said()
                            .necessity()
                            .filter(n -> item.necessity() == Necessity.MINIMUM)
                            .orElse(item.necessity()),
                    set.atLeast(),
                    set.mentions(),
                    set.parts().stream()
                            .map(part -> requirement(kind, part, details))
                            .toList(),
                    kind == RequirementKind.LANGUAGE ? told.level(set.said().level()) : told,
                    item.span(),
                    sentence);
        }
    }

    private static boolean hasYears(Requirement requirement) {
        return requirement.details().minimumYears().isPresent()
                || requirement.parts().stream().anyMatch(RequirementReader::hasYears);
    }
}
