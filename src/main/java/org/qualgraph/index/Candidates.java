package org.qualgraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;

/**
 * The labels that are worth comparing with a query, a hundred or so of all.
 *
 * <p>Three sources: labels that share one of the query's {@link Deletions}, so that an edit or two turn one into a short
 * query or into an end of a long one; labels that begin with it; and labels that share its words, also where those are
 * written otherwise ({@link LabelWords}), or their trigrams, more of the words that no label has anything like. Each word
 * and trigram is read from the rarest on until a number of postings is spent, and each label gathers the weights of what it shares. Those with the highest share are taken, and
 * those with the most. The cost is bounded by the caps below and by how many hits are wanted, whatever the number of
 * labels.
 */
final class Candidates {
    private static final int MOST_POSTINGS_OF_WORDS = 8_000;
    private static final int MOST_POSTINGS_OF_UNKNOWN = 8_000;
    private static final int MOST_POSTINGS_OF_KNOWN = 6_000;
    private static final int MOST_BEGINNINGS = 32;
    private static final int MOST_SHARING_AN_END = 100;
    private static final int MOST_BY_SHARE = 64;
    private static final int MOST_BY_WEIGHT = 32;
    private static final int MOST_TO_PROBE = 200;
    /** The share of the highest weight below which a label is not looked at. */
    private static final double LEAST = 0.2;

    /** Bits of information in a trigram, on the average of labels. */
    private static final int MEAN_WORTH = 8;

    private final LabelReader labels;
    private final NameQuery query;
    private final List<QueryName> names;
    private final Scratch scratch;
    private int[] found = new int[256];
    private int size;
    private int weight;

    /** Those of a query, whose forms are given taken apart. */
    Candidates(LabelReader labels, NameQuery query, List<QueryName> names, Scratch scratch) {
        this.labels = labels;
        this.query = query;
        this.names = names;
        this.scratch = scratch;
    }

    /** Labels that share one of the query's deletions, in rising order; of a long query the first that share an end. */
    int[] sharingDeletions() throws IOException {
        for (var name : names) {
            for (var hashes : Deletions.ofName(name.name().skeleton().toString())) {
                var most = name.isShort() ? Integer.MAX_VALUE : size + MOST_SHARING_AN_END;
                for (var hash : hashes) {
                    labels.deletions().visit(hash, document -> add(document) && size < most);
                }
            }
        }
        var sharing = documents();
        size = 0;
        return sharing;
    }

    /** The labels that were added and all others worth comparing, in rising order; the scratch keeps what they share. */
    int[] all() throws IOException {
        for (var name : names) {
            addBeginningWith(name.form());
        }
        addSharingTerms();
        return documents();
    }

    /** What was found, in rising order, none twice. */
    private int[] documents() {
        Arrays.sort(found, 0, size);
        var different = 0;
        for (var i = 0; i < size; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[different++] = found[i];
            }
        }
        size = different;
        return Arrays.copyOf(found, size);
    }

    /** How much of the weight of a query and a label is that of what they share, from 0 to about 1. */
    double share(int document) {
        return share(scratch.weight(document), labels.traits(document));
    }

    private float share(int shared, int traits) {
        return 2f * shared / (weight + MEAN_WORTH * LabelTraits.trigrams(traits));
    }

    private boolean accepts(int document) {
        return query.accepts(labels, document);
    }

    /** Adds a label, if it may answer; always true, as more are welcome. */
    boolean add(int document) {
        if (accepts(document)) {
            found = ArrayUtil.grow(found, size + 1);
            found[size++] = document;
        }
        return true;
    }

    private void addBeginningWith(String form) throws IOException {
        var wanted = Math.max(MOST_BEGINNINGS, query.limit());
        var most = size + wanted;
        if (form.length() <= Terms.LONGEST_BEGINNING) {
            labels.terms(Fields.BEGINNING).visit(form, document -> add(document) && size < most);
            return;
        }
        var terms = labels.terms(Fields.NORMAL);
        var seen = 0;
        for (var there = terms.seekFrom(form); there && seen++ < wanted; there = terms.next()) {
            if (!terms.term().startsWith(form)) {
                return;
            }
            terms.visit(this::add);
        }
    }

    private void addSharingTerms() throws IOException {
        gatherWords();
        var unknown = new ArrayList<String>();
        var known = new ArrayList<String>();
        for (var name : names) {
            for (var word : name.words()) {
                (word.neighbours().isEmpty() ? unknown : known).add(word.text());
            }
        }
        gatherTrigrams(unknown, MOST_POSTINGS_OF_UNKNOWN, 2);
        gatherTrigrams(known, MOST_POSTINGS_OF_KNOWN, 1);
        take();
    }

    /** A word that labels may have and what a label gains that has it. */
    private record Wanted(LabelWords.Neighbour word, int number, int worth) {}

    private void gatherWords() throws IOException {
        var wanted = new ArrayList<Wanted>();
        for (var name : names) {
            var number = 0;
            for (var word : name.words()) {
                var most = 0;
                for (var neighbour : word.neighbours()) {
                    var worth = worth(neighbour);
                    wanted.add(new Wanted(neighbour, number, worth));
                    most = Math.max(most, worth);
                }
                weight += most;
                number++;
            }
        }
        wanted.sort(Comparator.comparingInt(one -> one.word().frequency()));
        var affordable = affordable(wanted);
        var terms = labels.terms(Fields.WORD);
        for (var word : wanted.subList(0, affordable)) {
            terms.gather(
                    word.word().word(),
                    (documents, count) -> scratch.add(documents, count, word.worth(), word.number()));
        }
        if (affordable < wanted.size()) {
            var heaviest = heaviest();
            for (var word : wanted.subList(affordable, wanted.size())) {
                terms.visitAmong(heaviest, word.word().word(), document -> add(word, document));
            }
        }
    }

    /** How many words, the rarest first, have no more postings than may be spent; at least one. */
    private static int affordable(List<Wanted> rarestFirst) {
        var spent = 0;
        for (var i = 0; i < rarestFirst.size(); i++) {
            spent += rarestFirst.get(i).word().frequency();
            if (i > 0 && spent > MOST_POSTINGS_OF_WORDS) {
                return i;
            }
        }
        return rarestFirst.size();
    }

    private boolean add(Wanted word, int document) {
        scratch.add(document, word.worth(), word.number());
        return true;
    }

    /** Documents in rising order, of which it is worth to ask whether they also have common words. */
    private int[] heaviest() {
        var heaviest = new TopDocuments(MOST_TO_PROBE);
        for (var i = 0; i < scratch.size(); i++) {
            var document = scratch.document(i);
            if (accepts(document)) {
                heaviest.add(document, scratch.weight(document));
            }
        }
        return heaviest.documents();
    }

    /** A word costs fewer postings than its trigrams, and says the same as half of them. */
    private int worth(LabelWords.Neighbour word) {
        return (int) (word.similarity() * worth(word.frequency()) * word.word().length() / 2) + 1;
    }

    /** Lets labels gather the weights of trigrams, the rarest first, until the postings are spent. */
    private void gatherTrigrams(Collection<String> words, int most, int halves) throws IOException {
        var terms = labels.terms(Fields.TRIGRAM);
        var spent = 0;
        for (var trigram : rarestFirst(terms, Terms.trigrams(words))) {
            spent += trigram.frequency();
            if (spent > most) {
                return;
            }
            var worth = (worth(trigram.frequency()) * halves + 1) / 2;
            weight += worth;
            terms.gather(trigram.place(), (documents, count) -> scratch.add(documents, count, worth, Scratch.NO_WORD));
        }
    }

    private record Trigram(TermReader.Place place, int frequency) {}

    private static List<Trigram> rarestFirst(TermReader terms, Collection<String> texts) throws IOException {
        var found = new ArrayList<Trigram>();
        for (var text : texts) {
            if (terms.seek(text)) {
                found.add(new Trigram(terms.place(), terms.frequency()));
            }
        }
        found.sort(Comparator.comparingInt(Trigram::frequency));
        return found;
    }

    /** Bits of information in seeing a term. */
    private int worth(int frequency) {
        return 32 - Integer.numberOfLeadingZeros(Math.max(1, labels.size() / frequency));
    }

    private void take() {
        var most = 0;
        for (var i = 0; i < scratch.size(); i++) {
            most = Math.max(most, scratch.weight(scratch.document(i)));
        }
        var least = (int) (LEAST * most);
        var byShare = new TopDocuments(Math.max(MOST_BY_SHARE, query.limit()));
        var byWeight = new TopDocuments(MOST_BY_WEIGHT);
        for (var i = 0; i < scratch.size(); i++) {
            var document = scratch.document(i);
            var shared = scratch.weight(document);
            if (shared >= least && accepts(document)) {
                byShare.add(document, share(shared, labels.traits(document)));
                byWeight.add(document, shared);
            }
        }
        byShare.visit(this::add);
        byWeight.visit(this::add);
    }
}
