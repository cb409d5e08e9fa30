package org.qualgraph.discovery;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qualgraph.extraction.Sighting;
import org.qualgraph.extraction.Sighting.LetterCase;
import org.qualgraph.extraction.Sighting.Place;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.TermContext;

/** What is counted of one term over a corpus. Grows with what it sees up to some two kilobytes. */
final class TermTally {
    /** More spellings, neighbours and so on are not told apart. */
    private static final int MOST_KINDS = 12;

    /** Further employers, or sentences, say no more of how widespread a term is. */
    private static final int MOST_TOLD_APART = 100;

    private static final int MOST_CONTEXTS = 3;

    private final Map<Place, Integer> places = new EnumMap<>(Place.class);
    private final Map<LetterCase, Integer> cases = new EnumMap<>(LetterCase.class);
    private final Capped<String> spellings = new Capped<>(MOST_KINDS);
    private final Capped<ConceptId> neighbours = new Capped<>(MOST_KINDS);
    private final Capped<ConceptId> spelledOut = new Capped<>(MOST_KINDS);
    private final Capped<ConceptId> inside = new Capped<>(MOST_KINDS);
    private final Capped<String> modifiers = new Capped<>(MOST_KINDS);
    private final Set<Integer> employers = new HashSet<>(2);
    private final Set<Integer> sentences = new HashSet<>(2);
    private final List<TermContext> contexts = new ArrayList<>(1);
    private int postings;
    private int sightings;
    private int amongQualifications;
    private int occurrences;
    private double probability;

    /** Counts a posting that has the term; the employer's name, where it states one, in any form that is always the same. */
    void addPosting(Optional<String> employer) {
        postings++;
        if (employers.size() < MOST_TOLD_APART) {
            employer.ifPresent(name -> employers.add(name.hashCode()));
        }
    }

    void addSighting(Sighting sighting, String modifier, TermContext context) {
        sightings++;
        amongQualifications += sighting.isAmongQualifications() ? 1 : 0;
        probability += sighting.probability();
        sighting.places().forEach(place -> places.merge(place, 1, Integer::sum));
        cases.merge(sighting.letterCase(), 1, Integer::sum);
        spellings.add(sighting.surface());
        sighting.neighbours().forEach(neighbours::add);
        sighting.spelledOut().ifPresent(spelledOut::add);
        sighting.inside().ifPresent(link -> {
            inside.add(link.concept());
            modifiers.add(modifier);
        });
        var isNew = sentences.size() < MOST_TOLD_APART
                && sentences.add(context.sentence().hashCode());
        if (isNew && contexts.size() < MOST_CONTEXTS) {
            contexts.add(context);
        }
    }

    /** Counts the term wherever it stands, as what is asked for or not. */
    void addOccurrence() {
        occurrences++;
    }

    int postings() {
        return postings;
    }

    /** How many employers were named, up to a hundred. */
    int employers() {
        return employers.size();
    }

    /** In how many different sentences it was sighted, up to a hundred. */
    int sentences() {
        return sentences.size();
    }

    /** The share of its sightings that are in such a place. */
    double share(Place place) {
        return places.getOrDefault(place, 0) / (double) sightings;
    }

    /** The share of its sightings that are written so. */
    double share(LetterCase letterCase) {
        return cases.getOrDefault(letterCase, 0) / (double) sightings;
    }

    double shareAmongQualifications() {
        return amongQualifications / (double) sightings;
    }

    /** The share of its occurrences that are sightings, since the first one. */
    double shareSighted() {
        return sightings / (double) Math.max(sightings, occurrences);
    }

    double probability() {
        return probability / sightings;
    }

    List<String> spellings() {
        return spellings.ranked();
    }

    List<ConceptId> neighbours() {
        return neighbours.ranked();
    }

    int count(ConceptId neighbour) {
        return neighbours.count(neighbour);
    }

    List<ConceptId> spelledOut() {
        return spelledOut.ranked();
    }

    List<ConceptId> inside() {
        return inside.ranked();
    }

    List<String> modifiers() {
        return modifiers.ranked();
    }

    List<TermContext> contexts() {
        return List.copyOf(contexts);
    }
}
