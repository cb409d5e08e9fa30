/**
 * The Lucene index of concept names: from whatever was typed to the concept that was meant.
 *
 * <p>A {@link org.qualgraph.model.Vocabulary} comes in, a {@link org.qualgraph.model.Lookup} is answered by {@link
 * org.qualgraph.model.Hit}s; {@code query} comes next. Each label is one document: its exact, folded and skeleton forms
 * are terms, so are its words and trigrams, and all else that ranking needs are doc values; sorted tables beside them hold
 * what is left of short names, and of words, without a character or two. A lookup reads postings and doc values of the
 * memory-mapped files itself, without scored queries: that is what makes it answer in a fraction of a millisecond. What
 * is exact is found first and never outranked; what is not is gathered by deletions, words and rare trigrams, and ranked
 * by a model that was fitted to queries with known answers.
 *
 * <p>The index holds nothing that cannot be made again: a folder that is missing, broken or of another version of the
 * vocabulary is built anew beside the old one and put in place by one move. Lucene does not leave this package.
 */
@NullMarked
package org.qualgraph.index;

import org.jspecify.annotations.NullMarked;
