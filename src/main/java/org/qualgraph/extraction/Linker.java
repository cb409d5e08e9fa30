package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualgraph.analysis.Token;
import org.qualgraph.extraction.Gazetteer.Candidate;
import org.qualgraph.extraction.Link.Support;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Span;

/**
 * Decides which candidates name their concept.
 *
 * <p>A plain name links by itself. An ambiguous one ("Go", "SC") links only in its exact spelling and where its
 * surroundings support it: a context word nearby in the same line, a sure name of the same concept anywhere in the posting, or
 * a sure neighbour of the same type in a list. Fields of study link only as part of a degree. Of the links that remain
 * the leftmost longest are kept, and of two readings of one name the one with more context words. Cost: candidates times the words around them.
 */
final class Linker {
    /** The most words of a misspelt name. */
    private static final int MOST_MISSPELT = 3;

    /** The most characters between two neighbours in a list. */
    private static final int LONGEST_GLUE = 12;

    /** How often support may be handed on along a list against the direction of reading. */
    private static final int MOST_PASSES = 8;

    /** What a degree may be in, in the words of a posting. */
    private static final Set<ConceptType> SUBJECTS = Set.of(ConceptType.FIELD, ConceptType.SKILL);

    private static final Pattern LIST_GLUE =
            Pattern.compile("(?i)[\\s,/;|&()•+-]*(?:(?:and|or|und|oder|and/or|either)[\\s,/(]*)?");

    private static final String VENDOR = "MS";

    private static final Set<TermGroup> UNSUPPORTED = Set.of(TermGroup.DISCIPLINE, TermGroup.HUMAN_SKILL);

    private final String text;
    private final List<Token> tokens;
    private final Gazetteer gazetteer;
    private final ContextWords context;
    private final Lettering lettering;
    private final NavigableMap<Integer, Span> lines;
    private final List<Candidate> candidates;
    private final Set<Span> subjects;
    private final List<Candidate> accepted = new ArrayList<>();
    private final NavigableMap<Integer, List<Candidate>> byStart = new TreeMap<>();
    private final NavigableMap<Integer, List<Candidate>> byEnd = new TreeMap<>();
    private final Map<Candidate, Support> supports = new IdentityHashMap<>();

    private Linker(String text, List<Token> tokens, List<Line> lines, Gazetteer gazetteer, List<Candidate> candidates) {
        this.text = text;
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.context = new ContextWords(tokens, gazetteer);
        this.lines = lines.stream()
                .map(Line::content)
                .collect(Collectors.toMap(Span::start, line -> line, (first, second) -> first, TreeMap::new));
        var mistakable = new Mistakable(text, tokens, candidates);
        this.candidates = candidates.stream()
                .filter(candidate -> lineOf(candidate.span()).isPresent() && !mistakable.is(candidate))
                .toList();
        this.lettering = Lettering.of(text);
        this.subjects = DegreePhrase.subjects(
                text, new Span(0, text.length()), this::lineOf, spans(Set.of(ConceptType.DEGREE)), spans(SUBJECTS));
    }

    private List<Span> spans(Set<ConceptType> types) {
        return candidates.stream()
                .filter(candidate -> types.contains(candidate.name().concept().type())
                        && !(isField(candidate) && isListed(candidate)))
                .map(Candidate::span)
                .distinct()
                .toList();
    }

    /**
     * The links in the given lines of a text, in its order, none overlapping another.
     *
     * @param candidates in the order of the text; those in other lines are left out
     */
    static List<Link> link(
            String text, List<Token> tokens, List<Line> lines, Gazetteer gazetteer, List<Candidate> candidates) {
        var linker = new Linker(text, tokens, lines, gazetteer, candidates);
        linker.acceptSure();
        linker.acceptSupported();
        linker.acceptMisspelt();
        linker.acceptUnsupported();
        return linker.longest();
    }

    private void acceptSure() {
        for (var candidate : candidates) {
            if (!isAmbiguous(candidate) && fits(candidate)) {
                accept(candidate, Support.PLAIN);
            }
        }
    }

    private void acceptSupported() {
        var sureConcepts = accepted.stream().map(Linker::concept).collect(Collectors.toSet());
        var open = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            if (isAmbiguous(candidate) && asWritten(candidate) && fits(candidate)) {
                open.add(candidate);
            }
        }
        for (var pass = 0; pass < MOST_PASSES; pass++) {
            if (!open.removeIf(candidate -> acceptIfSupported(candidate, sureConcepts))) {
                return;
            }
        }
    }

    /** Unknown words between two names of a list are taken for what they are like, where all name one concept. */
    private void acceptMisspelt() {
        for (var left : List.copyOf(byEnd.values())) {
            var from = left.getLast().last() + 1;
            var next = byStart.ceilingEntry(left.getLast().span().end());
            var to = next == null ? from : next.getValue().getFirst().first();
            if (to > from && to - from <= MOST_MISSPELT) {
                var span = new Span(
                        tokens.get(from).span().start(),
                        tokens.get(to - 1).span().end());
                var listed = lineOf(span).isPresent()
                        && isListGlue(left.getLast().span(), span)
                        && isListGlue(span, next.getValue().getFirst().span());
                var similar = listed ? gazetteer.similar(text, tokens, from, to) : List.<Candidate>of();
                if (similar.stream().map(Linker::concept).distinct().count() == 1 && fits(similar.getFirst())) {
                    accept(similar.getFirst(), Support.MISSPELT);
                }
            }
        }
    }

    /**
     * Ordinary words that name a discipline or a human skill ("security") need no support where nothing else is meant by
     * them in their place; how likely they are meant is scored.
     */
    private void acceptUnsupported() {
        var taken = accepted.stream().map(Candidate::span).collect(Collectors.toCollection(TreeSet::new));
        for (var candidate : candidates) {
            if (isAmbiguous(candidate)
                    && asWritten(candidate)
                    && UNSUPPORTED.contains(
                            TermGroup.of(Optional.of(candidate.name().concept())))
                    && isFree(candidate.span(), taken)) {
                accept(candidate, Support.NONE);
                taken.add(candidate.span());
            }
        }
    }

    /** Whether no accepted name begins within a place, and the last that begins before it ends before it too. */
    private static boolean isFree(Span span, TreeSet<Span> taken) {
        var before = taken.lower(new Span(span.end(), span.end()));
        return before == null || before.end() <= span.start();
    }

    private boolean acceptIfSupported(Candidate candidate, Set<ConceptId> sureConcepts) {
        var support = support(candidate, sureConcepts);
        support.ifPresent(found -> accept(candidate, found));
        return support.isPresent();
    }

    private Optional<Support> support(Candidate candidate, Set<ConceptId> sureConcepts) {
        if (sureConcepts.contains(concept(candidate))) {
            return Optional.of(Support.NAMED_ELSEWHERE);
        }
        if (contextWords(candidate) > 0
                || subjects.contains(candidate.span()) && isField(candidate)
                || candidate.name().concept().type() == ConceptType.DEGREE
                        && DegreePhrase.hasSubject(text, candidate.span())) {
            return Optional.of(Support.CONTEXT_WORD);
        }
        return hasNeighbour(candidate) ? Optional.of(Support.LIST_NEIGHBOUR) : Optional.empty();
    }

    /** A field of study stands only in the phrase of a degree, and that decides for it. */
    private static boolean isField(Candidate candidate) {
        return candidate.name().concept().type() == ConceptType.FIELD;
    }

    private void accept(Candidate candidate, Support support) {
        accepted.add(candidate);
        supports.put(candidate, support);
        byStart.computeIfAbsent(candidate.span().start(), key -> new ArrayList<>())
                .add(candidate);
        byEnd.computeIfAbsent(candidate.span().end(), key -> new ArrayList<>()).add(candidate);
    }

    private boolean isAmbiguous(Candidate candidate) {
        var name = candidate.name();
        var label = name.label().text();
        return name.concept().ambiguousLabels().contains(label) || isShortAcronym(label) && !asWritten(candidate);
    }

    /** One or two capitals, which in another case are a common word ("IT", "ML"). */
    private static boolean isShortAcronym(String label) {
        return label.length() <= 2 && label.chars().allMatch(Character::isUpperCase);
    }

    /** Whether a name stands in the spelling of its label; a label in lower case also opens a sentence or a title. */
    private boolean asWritten(Candidate candidate) {
        var surface = Spelling.plain(candidate.span().of(text));
        var label = Spelling.plain(candidate.name().label().text());
        var common = label.equals(label.toLowerCase(Locale.ROOT));
        return surface.equals(label)
                || surface.equals(label + "s")
                || common
                || lettering == Lettering.SMALL && surface.equals(label.toLowerCase(Locale.ROOT));
    }

    /** Whether a candidate of its type can stand at its place. */
    private boolean fits(Candidate candidate) {
        return switch (candidate.name().concept().type()) {
            case FIELD -> subjects.contains(candidate.span());
            case DEGREE -> DegreePhrase.isDegree(text, candidate.span()) && !isVendor(candidate);
            case SKILL, VENUE, CERTIFICATION, LANGUAGE -> true;
            case ROLE, EMPLOYMENT_TYPE, ORGANIZATION, PLACE -> false;
        };
    }

    /** Whether the name of a product follows "MS", which is its maker then: "MS Access". */
    private boolean isVendor(Candidate candidate) {
        return VENDOR.equals(candidate.span().of(text))
                && candidates.stream()
                        .anyMatch(other ->
                                other.span().start() == candidate.span().end() + 1 && Worldwide.isName(other));
    }

    /** Whether a slash parts what its label has as one: "Business/Economics" is no business economics. */
    private boolean isListed(Candidate candidate) {
        return candidate.span().of(text).indexOf('/') >= 0
                && candidate.name().label().text().indexOf('/') < 0;
    }

    /** How many words of its line decide for a candidate. */
    private int contextWords(Candidate candidate) {
        return lineOf(candidate.span())
                .map(line -> context.count(candidate, line))
                .orElse(0);
    }

    private boolean hasNeighbour(Candidate candidate) {
        var span = candidate.span();
        var before = byEnd.subMap(span.start() - LONGEST_GLUE, true, span.start(), false)
                .values();
        var after = byStart.subMap(span.end(), false, span.end() + LONGEST_GLUE, true)
                .values();
        return Stream.concat(before.stream(), after.stream())
                .flatMap(List::stream)
                .filter(other -> other.name().concept().type()
                        == candidate.name().concept().type())
                .anyMatch(other -> isListGlue(other.span(), span));
    }

    private boolean isListGlue(Span one, Span other) {
        var between = one.start() < other.start()
                ? text.substring(one.end(), other.start())
                : text.substring(other.end(), one.start());
        return !between.isBlank() && LIST_GLUE.matcher(between).matches();
    }

    private Optional<Span> lineOf(Span span) {
        return Optional.ofNullable(lines.floorEntry(span.start()))
                .map(Map.Entry::getValue)
                .filter(line -> line.contains(span));
    }

    private List<Link> longest() {
        var best = Comparator.<Candidate>comparingInt(
                        candidate -> candidate.span().start())
                .thenComparing(candidate -> -candidate.span().length())
                .thenComparing(Linker::rank)
                .thenComparing(candidate -> supports.getOrDefault(candidate, Support.PLAIN))
                .thenComparing(candidate -> candidate.name().label().kind())
                .thenComparing(candidate -> -contextWords(candidate))
                .thenComparing(Linker::concept);
        var links = new ArrayList<Link>();
        var end = 0;
        for (var candidate : accepted.stream().sorted(best).toList()) {
            if (candidate.span().start() >= end) {
                end = candidate.span().end();
                links.add(new Link(candidate, supports.getOrDefault(candidate, Support.PLAIN)));
            }
        }
        return links;
    }

    /** A field of study that fits its place is meant rather than the skill of the same name; then venues, then skills. */
    private static int rank(Candidate candidate) {
        return switch (candidate.name().concept().type()) {
            case DEGREE -> 0;
            case FIELD -> 1;
            case VENUE, CERTIFICATION -> 2;
            case SKILL, LANGUAGE, ROLE, EMPLOYMENT_TYPE, ORGANIZATION, PLACE -> 3;
        };
    }

    private static ConceptId concept(Candidate candidate) {
        return candidate.name().concept().id();
    }
}
