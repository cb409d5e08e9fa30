/**
 * The words of the domain as immutable values: concepts and their labels, postings, and what a posting asks for.
 *
 * <p>Nothing comes in and nothing goes out: every other package speaks in these records. They know no file, no store
 * and no wire format. Offsets are UTF-16 code units into {@link org.qualgraph.model.Posting#text()}.
 */
@NullMarked
package org.qualgraph.model;

import org.jspecify.annotations.NullMarked;
