/**
 * What counts of postings say: quantiles, tests of change, association of two concepts, what tells groups
 * apart and how alike they are. Pure arithmetic on numbers that
 * {@code index} counted, each method with its definition and source; {@code query} comes next, which says which postings
 * stand behind them.
 */
@NullMarked
package org.qualgraph.statistics;

import org.jspecify.annotations.NullMarked;
