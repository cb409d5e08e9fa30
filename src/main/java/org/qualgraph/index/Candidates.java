package org.qualgraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.qualgraph.analysis.Normalizer;

/**
 * The labels that are worth comparing with a query, a hundred or so of all.
 *
 * <p>Three sources: labels that a single edit turns into a short query (they share a skeleton with a character left out:
 * symmetric deletes, as in SymSpell); labels that begin with it; and labels that share its trigrams. Trigrams are read
 * rarest first until a number of postings is spent, each label gathering the weights of those it shares; the labels with
 * the highest share of trigrams are taken, and those with the most. The cost is bounded by the caps below, whatever the
 * number of labels.
 */
final class Candidates {
    private static final int MOST_POSTINGS = Integer.getInteger("mp", 12_000);
    private static final int MOST_BEGINNINGS = 64;
    private static final int MOST_BY_SHARE = Integer.getInteger("ms", 48);
    private static final int MOST_BY_WEIGHT = Integer.getInteger("mw", 16);
    private static final int MEAN_WEIGHT = Integer.getInteger("mean", 8);

    private record Trigram(String term, int frequency) {}

    private final LabelReader labels;
    private final NameQuery query;
    private final Scratch scratch;
    private final TreeSet<Integer> found = new TreeSet<>();

    private Candidates(LabelReader labels, NameQuery query, Scratch scratch) {
        this.labels = labels;
        this.query = query;
        this.scratch = scratch;
    }

    /** Documents in rising order. */
    static TreeSet<Integer> of(LabelReader labels, NameQuery query, Scratch scratch) throws IOException {
        var candidates = new Candidates(labels, query, scratch);
        for (var form : query.forms()) {
            candidates.addOneEditAway(Normalizer.skeleton(form));
            candidates.addBeginningWith(form);
        }
        candidates.addSharingTrigrams();
        return candidates.found;
    }

    private boolean add(int document) {
        if (query.accepts(labels.traits(document))) {
            found.add(document);
        }
        return true;
    }

    private void addOneEditAway(String skeleton) throws IOException {
        var skeletons = labels.terms(Fields.SKELETON);
        var deletions = labels.terms(Fields.DELETION);
        for (var deletion : Terms.deletions(skeleton)) {
            LabelReader.visit(skeletons, deletion, this::add);
            LabelReader.visit(deletions, deletion, this::add);
        }
        LabelReader.visit(deletions, skeleton, this::add);
    }

    private void addBeginningWith(String form) throws IOException {
        var most = found.size() + MOST_BEGINNINGS;
        if (form.length() <= Terms.LONGEST_BEGINNING) {
            LabelReader.visit(labels.terms(Fields.BEGINNING), form, document -> add(document) && found.size() < most);
            return;
        }
        var terms = labels.terms(Fields.NORMAL);
        var status = terms.seekCeil(new BytesRef(form));
        var seen = 0;
        while (status != TermsEnum.SeekStatus.END && seen++ < MOST_BEGINNINGS && startsWith(terms.term(), form)) {
            LabelReader.visit(terms, this::add);
            status = terms.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
        }
    }

    private static boolean startsWith(BytesRef term, String form) {
        return term.utf8ToString().startsWith(form);
    }

    private void addSharingTrigrams() throws IOException {
        var words = labels.terms(Fields.WORD);
        var terms = labels.terms(Fields.TRIGRAM);
        var known = new ArrayList<Trigram>();
        var unknownWords = new ArrayList<String>();
        var knownWords = new ArrayList<String>();
        for (var word : Terms.words(query.forms())) {
            if (words.seekExact(new BytesRef(word))) {
                known.add(new Trigram(word, words.docFreq()));
                knownWords.add(word);
            } else unknownWords.add(word);
        }
        known.sort(Comparator.comparingInt(Trigram::frequency));
        scan(words, known, 2);
        scan(terms, rarestFirst(terms, unknownWords), 0);
        scan(terms, rarestFirst(terms, knownWords), 1);
        take(weight);
        scratch.clear();
    }
    int spent=0, weight=0;
    private static final int WORDW = Integer.getInteger("ww", 4);

    private void scan(TermsEnum terms, List<Trigram> list, int mode) throws IOException {
        for (var trigram : list) {
            if (spent > 0 && spent + trigram.frequency() > MOST_POSTINGS) {
                break;
            }
            spent += trigram.frequency();
            var w = worth(trigram.frequency());
            var worth = mode == 2 ? (w * (trigram.term().length()) + 1) * WORDW / 8 : mode == 1 ? (w+1) / 2 : w;
            weight += worth;
            LabelReader.visit(terms, trigram.term(), document -> {
                scratch.add(document, worth);
                return true;
            });
        }
    }

    private List<Trigram> rarestFirst(TermsEnum terms, List<String> words) throws IOException {
        var trigrams = new ArrayList<Trigram>();
        for (var trigram : Terms.trigrams(words)) {
            if (terms.seekExact(new BytesRef(trigram))) {
                trigrams.add(new Trigram(trigram, terms.docFreq()));
            }
        }
        trigrams.sort(Comparator.comparingInt(Trigram::frequency));
        return trigrams;
    }

    /** Bits of information in seeing a trigram. */
    private int worth(int frequency) {
        return 1 + 31 - Integer.numberOfLeadingZeros(Math.max(1, labels.size() / frequency));
    }

    private void take(int weight) {
        var byShare = new TopDocuments(MOST_BY_SHARE);
        var byWeight = new TopDocuments(MOST_BY_WEIGHT);
        for (var i = 0; i < scratch.size(); i++) {
            var document = scratch.document(i);
            var traits = labels.traits(document);
            if (query.accepts(traits)) {
                var shared = scratch.weight(document);
                byShare.add(document, 2f * shared / (weight + MEAN_WEIGHT * LabelTraits.trigrams(traits)));
                byWeight.add(document, shared);
            }
        }
        byShare.addTo(found);
        byWeight.addTo(found);
    }
}
