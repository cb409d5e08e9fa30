package org.qualgraph.relatedness;

import java.util.ArrayList;
import java.util.List;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/** Venues and what they publish on: from topic to venue and back, and from venue to venue by the topics they share. */
final class VenueTopics implements Channel {
    private static final double TOPIC = 0.5;
    private static final double SHARED = 0.65;

    private final Vocabulary vocabulary;
    private final WeightedLinks topics = new WeightedLinks();

    VenueTopics(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (var concept : vocabulary.concepts()) {
            vocabulary.targets(concept.id(), Relation.TOPIC).forEach(topic -> topics.add(concept.id(), topic, 1));
        }
    }

    @Override
    public List<Evidence> evidence(ConceptId concept) {
        var evidence = new ArrayList<Evidence>();
        addTopics(concept, evidence);
        addVenues(concept, evidence);
        addVenuesOfTheSameTopics(concept, evidence);
        return evidence;
    }

    private void addTopics(ConceptId venue, List<Evidence> evidence) {
        for (var topic : topics.members(venue).keySet()) {
            evidence.add(Evidence.of(topic, ReasonKind.VENUE, TOPIC, publication(venue, topic)));
        }
    }

    private void addVenues(ConceptId topic, List<Evidence> evidence) {
        for (var venue : topics.holders(topic).keySet()) {
            var share = 1 / Math.sqrt(topics.members(venue).size());
            evidence.add(Evidence.of(venue, ReasonKind.VENUE, TOPIC * share, publication(venue, topic)));
        }
    }

    private void addVenuesOfTheSameTopics(ConceptId venue, List<Evidence> evidence) {
        topics.sharing(venue).forEach((other, shared) -> {
            var weight = SHARED * topics.cosineOfHolders(venue, other);
            var text = "Both publish on " + Sentences.list(shared, vocabulary);
            evidence.add(Evidence.of(other, ReasonKind.VENUE, weight, text));
        });
    }

    private String publication(ConceptId venue, ConceptId topic) {
        return vocabulary.label(venue) + " publishes on " + vocabulary.label(topic);
    }
}
