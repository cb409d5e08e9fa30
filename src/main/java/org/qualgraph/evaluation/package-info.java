/**
 * Scores the extraction on text whose answers are known. In come files of gold annotations and a reader of postings, out
 * go {@link org.qualgraph.evaluation.Measured figures} with their intervals; the command line prints them.
 */
@NullMarked
package org.qualgraph.evaluation;

import org.jspecify.annotations.NullMarked;
