package org.qualgraph.model;

/** The SKOS kinds of label, best first. */
public enum LabelKind {
    PREFERRED,
    ALTERNATIVE,
    HIDDEN
}
