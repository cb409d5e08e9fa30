package org.qualgraph.cli;

/** What extraction, classification and lookup can be measured on. */
enum GoldSet {
    GOLD,
    NECESSITY,
    SKILLSPAN,
    ESCO,
    MELO,
    LOOKUP
}
