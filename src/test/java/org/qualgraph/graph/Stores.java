package org.qualgraph.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.qualgraph.ontology.Ontology;

/** Stores on disk for tests. */
final class Stores {
    private static final String CONCEPTS = """
            @prefix qg: <https://w3id.org/qualgraph/def/> .
            @prefix skill: <https://w3id.org/qualgraph/skill/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            skill:python a qg:Skill ; skos:prefLabel "Python"@en .
            skill:cpp a qg:Skill ; skos:prefLabel "C++"@en ; skos:altLabel "C plus plus"@en , "CPP"@en .
            """;

    private static final byte[] ZEROS = new byte[1 << 12];

    private Stores() {}

    /** A small ontology, in a folder that is made for it. */
    static Ontology ontology(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("skills.ttl"), CONCEPTS);
        return Ontology.read(folder);
    }

    /** Makes a store with an ontology and generated postings, and gives its dump. */
    static String create(Path folder, Ontology ontology, int postings) {
        try (var store = GraphStore.open(folder)) {
            store.replaceOntology(ontology);
            for (var posting : Postings.generated(postings, 17)) {
                store.write("a", List.of(posting));
            }
            return dump(store);
        }
    }

    static String dump(Path folder) {
        try (var store = GraphStore.open(folder)) {
            return dump(store);
        }
    }

    static String dump(GraphStore store) {
        var out = new ByteArrayOutputStream();
        store.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The data folder of a store. */
    static Path data(Path folder) throws IOException {
        return new StoreFolder(folder).data().orElseThrow();
    }

    /** Copies a store; what of a file was never written stays unwritten. */
    static Path copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    write(target, Files.readAllBytes(file));
                }
            }
        }
        return to;
    }

    /** Writes a file without the zeros at its end, which it has nevertheless. */
    static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, Arrays.copyOf(bytes, used(bytes)));
        try (var opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.setLength(bytes.length);
        }
    }

    /** How many bytes there are before the zeros at the end, of which a block at a time is passed over. */
    static int used(byte[] bytes) {
        int used = bytes.length;
        while (used >= ZEROS.length && Arrays.equals(bytes, used - ZEROS.length, used, ZEROS, 0, ZEROS.length)) {
            used -= ZEROS.length;
        }
        while (used > 0 && bytes[used - 1] == 0) {
            used--;
        }
        return used;
    }
}
