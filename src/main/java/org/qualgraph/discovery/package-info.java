/**
 * Finds over a corpus what its postings ask for and the vocabulary lacks. In come extractions with their {@link
 * org.qualgraph.extraction.Sighting sightings}, posting by posting; out go {@link org.qualgraph.discovery.Finding
 * findings}, ranked by how much an editor of the vocabulary gains from looking at them.
 *
 * <p>One pass, in bounded memory: a {@link org.qualgraph.discovery.TermGatherer} keeps a tally for each term and gives
 * up the rarest when there are too many. Nothing is looked up in a list of words: what is an ordinary word the same
 * corpus tells, by how often it stands elsewhere, in small letters, beside names of every sort.
 */
@NullMarked
package org.qualgraph.discovery;

import org.jspecify.annotations.NullMarked;
