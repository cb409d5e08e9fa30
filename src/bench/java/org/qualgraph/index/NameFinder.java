package org.qualgraph.index;

/** Something that finds the concept that a name means, however it is written. */
interface NameFinder extends AutoCloseable {
    /** The identifier of the best answer, empty where there is none. */
    String first(String name);

    /** The size of what it keeps on disk, 0 where that is nothing. */
    long bytesOnDisk();

    @Override
    void close();
}
