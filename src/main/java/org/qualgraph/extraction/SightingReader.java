package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Language;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Span;
import org.qualgraph.model.Term;

/**
 * Reads from a posting the words that stand where qualifications stand and are in no list: among the members of a list
 * some of which are known ("Python, Airflow, <i>Foobar</i> and SQL"), behind a cue ("proficient in <i>Foobar</i>"), alone
 * behind a bullet, and names behind a preposition.
 */
final class SightingReader {
    /** In a longer sentence, in words, only lists are looked at: the model weighs every pair of its names. */
    private static final int LONGEST_ASKED = 400;

    private final String text;
    private final Language language;
    private final TermReader terms;
    private final NavigableMap<Integer, Mention> mentions;
    private final List<Sighting> sightings = new ArrayList<>();

    SightingReader(Extraction extraction, TermReader terms) {
        this.text = extraction.posting().text();
        this.language = extraction.language();
        this.terms = terms;
        this.mentions = extraction.mentions().stream()
                .collect(Collectors.toMap(
                        mention -> mention.span().start(), mention -> mention, (first, second) -> first, TreeMap::new));
    }

    /** The sightings in sections that are about the job, section by section. */
    List<Sighting> read(List<Section> sections) {
        for (var section : sections) {
            if (!section.kind().isBoilerplate()) {
                section.lines().forEach(line -> read(line, section.kind()));
            }
        }
        return List.copyOf(sightings);
    }

    private void read(Line line, SectionKind kind) {
        for (var sentence : Sentences.sentences(text, line.content())) {
            var inside = mentions.subMap(sentence.start(), sentence.end()).values().stream()
                    .filter(mention -> sentence.contains(mention.span()))
                    .toList();
            var words = ClassedWords.of(text, sentence);
            var units = Units.of(text, language, words, inside);
            if (units.stream().anyMatch(Unit::isUnknown)) {
                var shape = new NameShape(text, language, sentence, words);
                var isShort = words.size() <= LONGEST_ASKED;
                var asked = isShort ? AskedRuns.of(words) : List.<AskedRuns.Run>of();
                var marked = asked.isEmpty() ? List.<Term>of() : terms.terms(text, sentence, inside);
                var isAsking = kind.asks();
                sightings.addAll(new SentenceSightings(shape, line, isAsking, units, asked, marked).all());
            }
        }
    }

    /** The characters of a unit. */
    static Span span(ClassedWords words, Unit unit) {
        return new Span(
                words.span(unit.first()).start(), words.span(unit.last()).end());
    }
}
