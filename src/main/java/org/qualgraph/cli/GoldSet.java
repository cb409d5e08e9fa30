package org.qualgraph.cli;

/** What extraction and classification can be measured on. */
enum GoldSet {
    GOLD,
    NECESSITY,
    SKILLSPAN,
    ESCO,
    MELO
}
