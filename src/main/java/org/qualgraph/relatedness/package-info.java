/**
 * What goes with what, and why: from concepts to the concepts that are related to them, each with its reasons.
 *
 * <p>The {@link org.qualgraph.model.Vocabulary} and the {@link org.qualgraph.model.CoOccurrences} of the loaded postings
 * come in; {@link org.qualgraph.model.Related} goes out to {@code query}. Every kind of evidence is a {@link
 * org.qualgraph.relatedness.Channel} of its own that knows nothing of the others: the taxonomy, curated links, venues
 * and their topics, roles and their skills, postings. {@link org.qualgraph.relatedness.Relatedness} joins what they say
 * as independent witnesses, so that a score is explained by its reasons and by nothing else. Pure: the same vocabulary
 * and counts give the same lists.
 */
@NullMarked
package org.qualgraph.relatedness;

import org.jspecify.annotations.NullMarked;
