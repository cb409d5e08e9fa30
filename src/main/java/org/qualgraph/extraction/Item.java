package org.qualgraph.extraction;

import org.qualgraph.model.Necessity;
import org.qualgraph.model.Span;

/** A part of a posting that asks for something: a bullet, a line, a sentence or a clause of it. */
record Item(Span span, Necessity necessity, Because because) {}
