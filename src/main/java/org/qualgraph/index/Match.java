package org.qualgraph.index;

import org.qualgraph.model.MatchClass;

/**
 * A label that answers a query.
 *
 * @param document the label's document
 * @param edits the typos between the two; less than 0 where these are more than were counted
 * @param score from 0 to 1
 */
record Match(int document, MatchClass matchClass, int edits, double score) {}
