/**
 * What one can ask of QualGraph: one small class a use case, over the graph, the index of concepts, the relatedness and the classification.
 *
 * <p>In come values of {@link org.qualgraph.model}, out go the records of this package, in which every concept already
 * carries its label, so that a caller needs nothing else to show them. The command line prints them and {@code http}
 * sends them; neither knows where they come from. {@link org.qualgraph.query.UseCases} bundles them over one state of the
 * vocabulary: when the graph changes, a new bundle is made and the old one goes on answering those who hold it.
 */
@NullMarked
package org.qualgraph.query;

import org.jspecify.annotations.NullMarked;
