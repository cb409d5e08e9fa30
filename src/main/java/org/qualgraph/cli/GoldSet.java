package org.qualgraph.cli;

/** What extraction, classification, lookup and relatedness can be measured on. */
enum GoldSet {
    GOLD,
    NECESSITY,
    SKILLSPAN,
    ESCO,
    MELO,
    LOOKUP,
    RELATED
}
