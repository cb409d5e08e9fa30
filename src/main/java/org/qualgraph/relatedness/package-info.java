/**
 * What goes with what, and why: from concepts to the concepts that are related to them, each with its reasons.
 *
 * <p>The {@link org.qualgraph.model.Vocabulary} and the {@link org.qualgraph.model.CoOccurrences} of the loaded postings
 * come in; {@link org.qualgraph.model.Related} goes out to {@code query}. Every kind of evidence is on its own and knows
 * nothing of the others: what the vocabulary says of one concept is a {@link org.qualgraph.relatedness.Channel} (the
 * taxonomy, curated links, venues and their topics, roles and their skills), what postings say of all given concepts
 * together a {@link org.qualgraph.relatedness.Signal}. {@link org.qualgraph.relatedness.Relatedness} joins what they say
 * as independent witnesses, so that a score is explained by its reasons and by nothing else. Pure: the same vocabulary
 * and postings give the same lists.
 */
@NullMarked
package org.qualgraph.relatedness;

import org.jspecify.annotations.NullMarked;
