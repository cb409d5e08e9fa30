package org.qualgraph.discovery;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualgraph.extraction.Sighting;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Extraction.Organization;
import org.qualgraph.model.Label;
import org.qualgraph.model.Place;
import org.qualgraph.model.Span;
import org.qualgraph.model.TermContext;
import org.qualgraph.model.Vocabulary;

/**
 * Gathers the terms that a corpus asks for and the vocabulary lacks, spellings of one term together, posting by posting.
 *
 * <p>Idea: a tally a term, from its first sighting on; from then each of its occurrences counts, so that what is mostly
 * said elsewhere is known for an ordinary word. Where there are more than {@value #MOST_TERMS} tallies, those of the
 * fewest postings are given up (lossy counting): a term that is kept may have been given up before,
 * and then its counts lack at most as many postings as {@link #floor()}. Cost: a look-up for each run of up to five words
 * of a text. Bound: the tallies, two kilobytes each at most, some 60 MB as they come, and a number for each text.
 */
public final class TermGatherer {
    static final int MOST_TERMS = 60_000;
    private static final int MOST_WORDS = 5;

    private static final int MOST_PROPER_NAMES = 100_000;

    /** How the name of a company ends where it is written in full. */
    private static final Pattern COMPANY_FORM = Pattern.compile(
            "(?i)[, ]+(inc|llc|ltd|corp|corporation|company|co|plc|gmbh|ag|se|group|limited|solutions|technologies)\\b\\.?$");

    /** Characters of a sentence that are kept on each side of a term. */
    private static final int CONTEXT = 120;

    private final Set<String> known;
    private final Set<String> rejected;
    private final Map<String, TermTally> tallies = new HashMap<>();
    private final Modifiers modifiers = new Modifiers();
    private final Set<String> properNames = new HashSet<>();
    private final Set<Long> texts = new HashSet<>();
    private final Vocabulary vocabulary;
    private final int most;
    private int floor;
    private int postings;

    /**
     * @param vocabulary every name of whose own concepts is known, of whatever type
     * @param rejected terms that are not wanted, in any spelling
     */
    public TermGatherer(Vocabulary vocabulary, List<String> rejected) {
        this(vocabulary, rejected, MOST_TERMS);
    }

    /** @param most how many tallies are kept */
    TermGatherer(Vocabulary vocabulary, List<String> rejected, int most) {
        this.most = most;
        this.vocabulary = vocabulary;
        this.known = vocabulary.own().concepts().stream()
                .flatMap(concept -> concept.labels().stream())
                .map(Label::text)
                .map(TermForms::key)
                .collect(Collectors.toSet());
        this.rejected = rejected.stream().map(TermForms::key).collect(Collectors.toSet());
    }

    /**
     * Counts a posting; one whose text was counted before counts no more.
     *
     * @param place names the posting for a reader
     */
    public void add(Extraction extraction, List<Sighting> sightings, String place) {
        if (!texts.add(hash(extraction.posting().text()))) {
            return;
        }
        postings++;
        rememberProperNames(extraction);
        var seen = new HashSet<String>();
        for (var sighting : sightings) {
            var key = TermForms.key(sighting.surface());
            if (isTerm(key)) {
                add(extraction, sighting, key, place, seen.add(key));
            }
        }
        countOccurrences(extraction.posting().text());
        prune();
    }

    private boolean isTerm(String key) {
        return key.length() > 1
                && key.chars().anyMatch(Character::isLetter)
                && !known.contains(key)
                && !rejected.contains(key);
    }

    private void add(Extraction extraction, Sighting sighting, String key, String place, boolean isFirst) {
        var tally = tallies.computeIfAbsent(key, any -> new TermTally());
        if (isFirst) {
            tally.addPosting(employer(extraction).map(TermForms::key));
        }
        var modifier = modifiers.add(sighting);
        tally.addSighting(sighting, modifier, context(extraction.posting().text(), sighting, place));
    }

    /** The names of employers and places, which are no skills. */
    private void rememberProperNames(Extraction extraction) {
        if (properNames.size() > MOST_PROPER_NAMES) {
            return;
        }
        employer(extraction).ifPresent(name -> {
            properNames.add(TermForms.key(name));
            properNames.add(TermForms.key(COMPANY_FORM.matcher(name).replaceAll("")));
        });
        Stream.concat(
                        extraction.header().locations().stream().map(Place::label),
                        extraction.posting().fields().locations().stream())
                .flatMap(name -> Stream.of(name.split("[,;(/]")))
                .map(TermForms::key)
                .filter(key -> !key.isEmpty())
                .forEach(properNames::add);
    }

    private static Optional<String> employer(Extraction extraction) {
        return extraction
                .posting()
                .fields()
                .organization()
                .or(() -> extraction.header().organization().map(Organization::name));
    }

    private void countOccurrences(String text) {
        var tokens = TermForms.tokens(text);
        var key = new StringBuilder();
        for (var first = 0; first < tokens.size(); first++) {
            key.setLength(0);
            for (var last = first; last < Math.min(tokens.size(), first + MOST_WORDS); last++) {
                key.append(tokens.get(last).form());
                var tally = tallies.get(key.toString());
                if (tally != null) {
                    tally.addOccurrence();
                }
            }
        }
    }

    private void prune() {
        while (tallies.size() > most) {
            floor++;
            tallies.values().removeIf(tally -> tally.postings() <= floor);
        }
    }

    private static TermContext context(String text, Sighting sighting, String place) {
        var span = sighting.span();
        var start = Math.max(sighting.sentence().start(), span.start() - CONTEXT);
        var end = Math.min(sighting.sentence().end(), span.end() + CONTEXT);
        return new TermContext(place, text.substring(start, end), new Span(span.start() - start, span.end() - start));
    }

    private static long hash(String text) {
        var hash = 1125899906842597L;
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                hash = 31 * hash + Character.toLowerCase(text.charAt(i));
            }
        }
        return hash;
    }

    /** How many different texts were counted. */
    public int postings() {
        return postings;
    }

    /** How many postings a count may lack at most. */
    public int floor() {
        return floor;
    }

    /** The terms of so many postings or more, the most worthwhile first; equals by name. */
    public List<Finding> findings(int minimumPostings) {
        return tallies.entrySet().stream()
                .filter(entry -> entry.getValue().postings() >= minimumPostings)
                .filter(entry -> !properNames.contains(entry.getKey()))
                .filter(entry -> entry.getValue().postings() > 1 || !isTwoNames(entry.getValue()))
                .map(entry -> Finding.of(entry.getValue(), modifiers, vocabulary))
                .sorted(Comparator.comparingDouble(Finding::score).reversed().thenComparing(Finding::name))
                .toList();
    }

    /** Whether a word that stands in one posting is two of which the blank between was dropped: a known name, and a name or a word. */
    private boolean isTwoNames(TermTally tally) {
        for (var word : tally.spellings().getFirst().split("[\\s.]")) {
            for (var i = 1; i < word.length() - 1; i++) {
                if (Character.isUpperCase(word.charAt(i))
                        && known.contains(TermForms.key(word.substring(0, i)))
                        && (isWord(word, i) || known.contains(TermForms.key(word.substring(i))))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether capitals end where a word with one begins: {@code SQLWrite}. */
    private static boolean isWord(String word, int at) {
        return Character.isUpperCase(word.charAt(at - 1)) && Character.isLowerCase(word.charAt(at + 1));
    }
}
