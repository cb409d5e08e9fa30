/**
 * The Lucene index of postings: from words, phrases and facets to the postings that have them.
 *
 * <p>What the store holds comes in as {@link org.qualgraph.model.HeldPostings}, a {@link
 * org.qualgraph.model.PostingQuestion} is answered by a page of {@link org.qualgraph.model.PostingHit}s; {@code query}
 * comes next. Each posting is one document: the words of title, text, places and employer with their positions; the
 * concepts it asks for, role, employer, corpus and month as terms and as facets; what {@link
 * org.qualgraph.index.posting.PostingStatistics} counts, as numbers of values; and what a list shows of it.
 *
 * <p>The commit of the index holds the state of the store of which it is. Where that is the store's, there is nothing to
 * do; else what the store holds is compared with what the index holds, posting by posting, and what differs is written. So
 * whatever was lost between the store's commit and the index's is mended when it is opened next, and an index that is
 * missing or broken is merely one that lacks everything.
 */
@NullMarked
package org.qualgraph.index.posting;

import org.jspecify.annotations.NullMarked;
