/**
 * How good the program is: it is held against public gold sets, where they are at hand, and each measure comes with an
 * interval.
 *
 * <p>Files of a gold set and what is to be measured come in, {@link org.qualgraph.evaluation.Measured} go out. The sets
 * are not part of the program and nothing of them is kept.
 */
@NullMarked
package org.qualgraph.evaluation;

import org.jspecify.annotations.NullMarked;
