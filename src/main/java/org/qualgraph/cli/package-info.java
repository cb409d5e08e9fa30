/**
 * The command line: {@code qualgraph VERB}. A command parses its options, opens what it needs, makes one call and prints
 * the answer. This is the one place where the parts are assembled ({@link org.qualgraph.cli.Home}), and the only one
 * that prints, exits or decides what an error looks like on a terminal.
 */
@NullMarked
package org.qualgraph.cli;

import org.jspecify.annotations.NullMarked;
