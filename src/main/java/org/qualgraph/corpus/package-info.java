/**
 * From files to postings: every format that people keep postings in, read as a stream.
 *
 * <p>In come a file, a folder or an open stream; out go {@link org.qualgraph.corpus.Outcome}s, one an entry: a
 * {@link org.qualgraph.model.Posting} with its place in the source, or a reject with the reason why it is none. Nothing
 * is dropped silently, and nothing that stands in a file stops the reading of the next. {@code extraction} comes next.
 *
 * <p>{@link org.qualgraph.corpus.Corpora} finds the files; {@code Unpacking} takes off what they are packed in, one layer
 * around the other: a {@code Compression}, an {@code Archive} and its files, each a stream. A layer that breaks costs
 * what is in it and behind, and is named once. {@link org.qualgraph.corpus.Format} tells the format of what is left; a {@code PostingReader} a format
 * takes entries out of the bytes; {@code ColumnMapping} recognises the fields by their names, the same way for JSON,
 * CSV and front matter. HTML, Markdown, PDF and DOCX become readable text on the way: a heading on its own line, a list
 * item behind a bullet. The text of a posting is fixed here: every later offset refers to it.
 *
 * <p>Memory stays flat whatever the size of a corpus: one entry at a time is held, and an entry has a size limit.
 */
@NullMarked
package org.qualgraph.corpus;

import org.jspecify.annotations.NullMarked;
