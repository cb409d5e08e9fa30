/**
 * The vocabulary as files: reads {@code ontology/}, derives what its schema entails, and judges graphs by its shapes and
 * rules.
 *
 * <p>In comes a folder of Turtle files and queries, from disk or from the jar. Out goes an {@link
 * org.qualgraph.ontology.Ontology}, whose graph the store takes over whole and whose {@link
 * org.qualgraph.model.Vocabulary} feeds matching and indexing, {@link org.qualgraph.ontology.Violation violations}, and
 * what {@link org.qualgraph.ontology.OntologyDiff changed} between two releases. Next come
 * {@code graph}, which keeps the triples, and {@code cli}, which prints violations and changes.
 *
 * <p>People edit Turtle, so a file that cannot be read is refused with its line. What follows from the schema is derived
 * here once, so that no file repeats it and no query needs a reasoner. Jena types stay in this package and in {@code
 * graph}.
 */
@NullMarked
package org.qualgraph.ontology;

import org.jspecify.annotations.NullMarked;
