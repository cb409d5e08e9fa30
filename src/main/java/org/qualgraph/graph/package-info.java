/**
 * The store: every statement, in named graphs of one TDB2 dataset.
 *
 * <p>In come an {@link org.qualgraph.ontology.Ontology}, other taxonomies and, batch by batch, {@link
 * org.qualgraph.model.Extraction}s; out go postings as they went in, counts, RDF of one subject or of whole graphs, a
 * description of the dataset, and answers to SPARQL queries. The use cases of {@code query} come next. {@link
 * org.qualgraph.graph.GraphStore} is the door.
 *
 * <p>One graph holds the ontology, one each corpus and each imported taxonomy, and one the counts of postings, which every
 * write keeps ({@link org.qualgraph.graph.StatisticsGraph}); the default graph of a query is their union. A read is one
 * read transaction and a write one write transaction, so that what was acknowledged survives a kill and no reader sees half
 * of a batch. A posting's triples are a function of the posting: writing it again writes nothing.
 *
 * <p>A store that is closed can be {@linkplain org.qualgraph.graph.Compaction compacted} and {@linkplain
 * org.qualgraph.graph.Examination examined and mended}: every statement stands in several indexes, which must agree and of
 * which one is enough to make the others.
 *
 * <p>Anyone may send a query, so a query can do nothing but read this dataset, for a bounded time and within bounded
 * memory. {@link org.qualgraph.graph.SparqlLimits} names the bounds; the {@code Guard…} classes keep them. Besides the
 * dataset a query reaches what is passed in as {@link org.qualgraph.graph.Finders}: what finds concepts by name, by
 * {@code qg:lookup}, and what finds related ones, by {@code qg:related}.
 */
@NullMarked
package org.qualgraph.graph;

import org.jspecify.annotations.NullMarked;
