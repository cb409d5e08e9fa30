package org.qualgraph.graph;

/** Makes of a number one in which every bit depends on every bit: the finalizer of SplitMix64, which loses nothing. */
final class Mixing {
    private Mixing() {}

    static long mix(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
