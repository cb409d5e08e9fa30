package org.qualgraph.index;

/** Takes documents one by one. */
@FunctionalInterface
interface DocumentVisitor {
    boolean wantsMoreAfter(int document);
}
