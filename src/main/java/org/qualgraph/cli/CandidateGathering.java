package org.qualgraph.cli;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.qualgraph.discovery.TermGatherer;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.extraction.Sighting;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Language;
import org.qualgraph.model.Posting;

/**
 * Gathers candidates from a source: one thread reads the source, as many as there are processors read the postings, one
 * counts, in the order of the source.
 */
final class CandidateGathering {
    /** Of postings that are read from the source and not yet counted, in characters of their texts. */
    private static final int MOST_WEIGHT = 8_000_000;

    /** What is made of the shortest posting takes as much memory as that of so many characters more. */
    private static final int LEAST_WEIGHT = 16_000;

    private final Extractor extractor;
    private final TermGatherer gatherer;
    private final Predicate<Language> wanted;

    /** @param wanted tells the languages of postings that count */
    CandidateGathering(Extractor extractor, TermGatherer gatherer, Predicate<Language> wanted) {
        this.extractor = extractor;
        this.gatherer = gatherer;
        this.wanted = wanted;
    }

    private record Named(Posting posting, String place) {}

    private record Sighted(Extraction extraction, List<Sighting> sightings, boolean counts, String place) {}

    /** Takes what a source gives to its end. */
    void gather(Consumer<BiConsumer<Posting, String>> source) {
        var threads = Runtime.getRuntime().availableProcessors();
        try (var reading = new OrderedWork<>(threads, MOST_WEIGHT, this::read, this::count, () -> {})) {
            source.accept((posting, place) -> reading.add(
                    new Named(posting, place), LEAST_WEIGHT + posting.text().length()));
            reading.finish();
        }
    }

    private Sighted read(Named named) {
        var extraction = extractor.extract(named.posting());
        var counts = wanted.test(extraction.language());
        return new Sighted(extraction, counts ? extractor.sightings(extraction) : List.of(), counts, named.place());
    }

    private void count(Sighted sighted) {
        if (sighted.counts()) {
            gatherer.add(sighted.extraction(), sighted.sightings(), sighted.place());
        }
    }
}
