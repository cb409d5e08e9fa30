/**
 * Text into the forms in which names are compared; one chain for those who index names and those who look for them.
 *
 * <p>Labels and texts come in as people write them; out go normalised names and spelling variants ({@link
 * org.qualgraph.analysis.Normalizer}). The recogniser of {@code extraction} and the index of concepts come next. Both
 * use the same forms, so that what is found by looking it up is also found in a posting. Everything here is pure and
 * knows no vocabulary.
 */
@NullMarked
package org.qualgraph.analysis;

import org.jspecify.annotations.NullMarked;
