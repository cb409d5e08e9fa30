/**
 * Measures extraction, classification, lookup and relatedness on gold sets. In come the folder of the gold sets and what
 * is to be measured, out go {@link org.qualgraph.evaluation.Measured figures} with their 95 % intervals; the command line prints them.
 *
 * <p>One class a gold set: public ones, which lie beside the repository on some machines, and our own postings with
 * annotations by hand in {@code data/gold}. An annotation of somebody else's posting quotes none of its text: it tells
 * file, entry and digest, and offsets.
 */
@NullMarked
package org.qualgraph.evaluation;

import org.jspecify.annotations.NullMarked;
