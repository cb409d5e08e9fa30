package org.qualgraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.qualgraph.analysis.Normalizer;

/**
 * The labels that are worth comparing with a query, a hundred or so of all.
 *
 * <p>Three sources: labels that an edit or two turn into a short query (they share one of its {@link Deletions}); labels that begin with it; and labels that share its words and trigrams. Words that
 * are known are read first, then the trigrams of those that are not, each rarest first until a number of postings is
 * spent; each label gathers the weights of what it shares. Those with the highest share are taken, and those with the
 * most. The cost is bounded by the caps below, whatever the number of labels.
 */
final class Candidates {
    private static final int MOST_POSTINGS = 12_000;
    /** For long queries of which no word is known, so that there are only trigrams, the common ones too. */
    private static final int MOST_POSTINGS_OF_UNKNOWN = 30_000;

    private static final int MOST_BEGINNINGS = 64;
    private static final int MOST_BY_SHARE = 48;
    private static final int MOST_BY_WEIGHT = 16;
    /** Bits of information in a trigram, on the average of labels. */
    private static final int MEAN_WORTH = 8;

    private record Term(String text, int frequency) {}

    private final LabelReader labels;
    private final NameQuery query;
    private final Scratch scratch;
    private final TreeSet<Integer> found = new TreeSet<>();
    private int most;
    private int spent;
    private int weight;

    private Candidates(LabelReader labels, NameQuery query, Scratch scratch) {
        this.labels = labels;
        this.query = query;
        this.scratch = scratch;
    }

    /** Documents in rising order. */
    static TreeSet<Integer> of(LabelReader labels, NameQuery query, Scratch scratch) throws IOException {
        var candidates = new Candidates(labels, query, scratch);
        for (var form : query.forms()) {
            candidates.addFewEditsAway(Normalizer.skeleton(form));
            candidates.addBeginningWith(form);
        }
        candidates.addSharingTerms();
        return candidates.found;
    }

    private boolean accepts(int document) {
        return query.accepts(LabelTraits.type(labels.traits(document)), labels.source(document));
    }

    private boolean add(int document) {
        if (accepts(document)) {
            found.add(document);
        }
        return true;
    }

    private void addFewEditsAway(String skeleton) throws IOException {
        for (int hash : Deletions.hashes(skeleton)) {
            labels.deletions().visit(hash, this::add);
        }
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

    private void addSharingTerms() throws IOException {
        var words = labels.terms(Fields.WORD);
        var trigrams = labels.terms(Fields.TRIGRAM);
        var known = rarestFirst(words, Terms.words(query.forms()));
        var knownWords = known.stream().map(Term::text).toList();
        var unknownWords = new ArrayList<>(Terms.words(query.forms()));
        unknownWords.removeAll(knownWords);
        most = known.isEmpty() && query.form().length() > Deletions.LONGEST ? MOST_POSTINGS_OF_UNKNOWN : MOST_POSTINGS;
        // A word costs fewer postings than its trigrams, and says the same as half of them.
        gather(words, known, word -> worth(word) * word.text().length() / 2 + 1);
        gather(trigrams, rarestFirst(trigrams, Terms.trigrams(unknownWords)), this::worth);
        gather(trigrams, rarestFirst(trigrams, Terms.trigrams(knownWords)), trigram -> (worth(trigram) + 1) / 2);
        take();
        scratch.clear();
    }

    /** Lets labels gather the weights of the terms that they have, until the postings are spent. */
    private void gather(TermsEnum terms, List<Term> rarestFirst, ToIntFunction<Term> weightOf) throws IOException {
        for (var term : rarestFirst) {
            if (spent > 0 && spent + term.frequency() > most) {
                return;
            }
            var worth = weightOf.applyAsInt(term);
            spent += term.frequency();
            weight += worth;
            LabelReader.visit(terms, term.text(), document -> scratch.add(document, worth));
        }
    }

    private static List<Term> rarestFirst(TermsEnum terms, Collection<String> texts) throws IOException {
        var found = new ArrayList<Term>();
        for (var text : texts) {
            if (terms.seekExact(new BytesRef(text))) {
                found.add(new Term(text, terms.docFreq()));
            }
        }
        found.sort(Comparator.comparingInt(Term::frequency));
        return found;
    }

    /** Bits of information in seeing a term. */
    private int worth(Term term) {
        return 32 - Integer.numberOfLeadingZeros(Math.max(1, labels.size() / term.frequency()));
    }

    private void take() {
        var byShare = new TopDocuments(MOST_BY_SHARE);
        var byWeight = new TopDocuments(MOST_BY_WEIGHT);
        for (var i = 0; i < scratch.size(); i++) {
            var document = scratch.document(i);
            if (accepts(document)) {
                var traits = labels.traits(document);
                var shared = scratch.weight(document);
                byShare.add(document, 2f * shared / (weight + MEAN_WORTH * LabelTraits.trigrams(traits)));
                byWeight.add(document, shared);
            }
        }
        byShare.addTo(found);
        byWeight.addTo(found);
    }
}
