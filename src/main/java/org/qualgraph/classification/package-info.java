/**
 * Passages of text to the concepts that they are about: a sentence of a posting, a title, a line of a CV.
 *
 * <p>The {@link org.qualgraph.model.Vocabulary} comes in, and one of its schemes is ranked for a passage; {@link
 * org.qualgraph.model.RankedConcept}s go out to {@code query}. Other than {@code extraction}, which links only what is
 * surely meant, this ranks whatever comes near, in schemes of which a passage seldom has the very names, such as ESCO.
 * Nothing is learned from examples: names are weighed by how rare their words are among the scheme's names and
 * definitions ({@link org.qualgraph.classification.WordTable}), and concepts also go by the names of those that match
 * them or are narrower in another scheme ({@link org.qualgraph.classification.NamesOfScheme}). All weights stand in
 * {@link org.qualgraph.classification.Weights}. Pure: the same vocabulary gives the same ranking.
 */
@NullMarked
package org.qualgraph.classification;

import org.jspecify.annotations.NullMarked;
