package org.qualgraph.ontology.taxonomy;

/**
 * Where something stands.
 *
 * @param file the file's name, that of the archive before it where it is in one
 * @param line counted from 1; 0 where the syntax does not tell, or the file as a whole is meant
 */
public record Place(String file, long line) {
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
