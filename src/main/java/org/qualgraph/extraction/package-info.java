/**
 * Reads what a posting asks for. In comes a {@link org.qualgraph.model.Posting} with the vocabulary to read it by, out
 * goes an {@link org.qualgraph.model.Extraction}; the graph stores it and the server shows it.
 *
 * <p>The way of a text: {@link org.qualgraph.extraction.Line lines}, {@link org.qualgraph.extraction.Section sections}
 * by their headings, {@link org.qualgraph.extraction.Item items} (a bullet, a sentence) with their necessity. Beside it
 * the gazetteer finds the names of concepts and the linker decides between their readings. Last, the requirement reader
 * brings the two together: which of the mentions in an item belong to one set, and how many of it are asked for.
 *
 * <p>Everything here is pure: values in, values out, no file, no store, no clock. An extractor is immutable and may be
 * used by many threads.
 */
@NullMarked
package org.qualgraph.extraction;

import org.jspecify.annotations.NullMarked;
