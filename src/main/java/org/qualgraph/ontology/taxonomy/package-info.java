/**
 * Other people's taxonomies in our terms: ESCO, O*NET and whatever is written in SKOS.
 *
 * <p>In come the files as their publisher gives them out, packed or not. Out goes a {@link
 * org.qualgraph.ontology.taxonomy.Taxonomy}: the triples of one named graph, which {@code graph} takes over whole. Each
 * concept keeps the IRI of its publisher, is an instance of one of our classes, and stands in the scheme whose IRI is
 * that of the graph; so one can tell what was imported, and from where.
 *
 * <p>A reader turns rows or statements into names, notes and links of a {@code TaxonomyDraft}; the draft holds what is
 * true of every taxonomy: that a link leads to a concept that is there, that a name stands once, that an IRI is one.
 * What cannot be used is told as a {@link org.qualgraph.ontology.taxonomy.Reject} and left out; a file that cannot be
 * read to its end ends the import, since half a taxonomy must not take the place of a whole one.
 *
 * <p>Nothing here asks the network for anything, whatever a file refers to.
 */
@NullMarked
package org.qualgraph.ontology.taxonomy;

import org.jspecify.annotations.NullMarked;
