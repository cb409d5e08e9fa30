package org.qualgraph.extraction;

import org.qualgraph.model.Necessity;
import org.qualgraph.model.Span;

/** A part of a posting that asks for something: a bullet, a line or a sentence. */
record Item(Span span, Necessity necessity) {}
