package org.qualgraph.query;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingColumn;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.RoleCounts;

/** What the postings of each role ask for; that of all postings is counted when it is asked for first, and kept. */
final class RoleFigures {
    private static final Set<PostingColumn> ASKED = columns();

    private final CountedPostings postings;
    private @Nullable RoleCounts ofAll;

    RoleFigures(CountedPostings postings) {
        this.postings = postings;
    }

    private static Set<PostingColumn> columns() {
        var columns = EnumSet.of(PostingColumn.ASKED);
        for (var necessity : Necessity.values()) {
            columns.add(PostingColumn.asked(necessity));
        }
        return columns;
    }

    CountedPostings postings() {
        return postings;
    }

    /** The counts of the postings that fit, none of which repeats another, for every way of asking. */
    RoleCounts counts(PostingFilter filter) {
        return counts(filter, ASKED);
    }

    /** The same for one way of asking at least. */
    RoleCounts counts(PostingFilter filter, PostingColumn column) {
        return counts(filter, Set.of(column));
    }

    private RoleCounts counts(PostingFilter filter, Set<PostingColumn> columns) {
        return filter.equals(PostingFilter.ALL) ? ofAll() : count(filter, columns);
    }

    private synchronized RoleCounts ofAll() {
        var known = ofAll;
        if (known == null) {
            known = count(PostingFilter.ALL, ASKED);
            ofAll = known;
        }
        return known;
    }

    private RoleCounts count(PostingFilter filter, Set<PostingColumn> columns) {
        return postings.statistics().byRole(postings.counted(filter), columns);
    }
}
