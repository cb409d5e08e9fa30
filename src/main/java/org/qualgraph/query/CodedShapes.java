package org.qualgraph.query;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qualgraph.index.posting.CodedPosting;
import org.qualgraph.index.posting.PostingIndex;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.Vocabulary;

/** The coded requirements of the postings of one state, with the table of their concepts, made when it is asked for first. */
final class CodedShapes {
    private final Vocabulary vocabulary;
    private final Supplier<PostingIndex> index;
    private @Nullable ConceptTable table;

    CodedShapes(Vocabulary vocabulary, Supplier<PostingIndex> index) {
        this.vocabulary = vocabulary;
        this.index = index;
    }

    PostingIndex index() {
        return index.get();
    }

    synchronized ConceptTable concepts() {
        var known = table;
        if (known == null) {
            known = new ConceptTable(vocabulary, index().concepts());
            table = known;
        }
        return known;
    }

    /** What a profile is held against postings with. */
    CodedAssessment assessment(Profile profile) {
        return new CodedAssessment(concepts(), profile);
    }

    /** Of the postings that fit, those that repeat no other. */
    List<CodedPosting> postings(PostingFilter filter) {
        return index().coded(filter);
    }

    /** What these postings ask for together. */
    CoOccurrences together(PostingFilter filter) {
        return CodedSets.of(postings(filter), concepts());
    }
}
