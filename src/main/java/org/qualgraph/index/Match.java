package org.qualgraph.index;

import org.qualgraph.model.MatchClass;

/**
 * A label that answers a query.
 *
 * @param document the label's document
 * @param score from 0 to 1
 */
record Match(int document, MatchClass matchClass, double score) {}
