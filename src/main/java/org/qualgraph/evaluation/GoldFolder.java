package org.qualgraph.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qualgraph.corpus.Corpora;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Sha256;

/** Annotations with the postings that they are of. A posting is found by the digest of its text. */
final class GoldFolder {
    private final List<Annotated> postings = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    private GoldFolder() {}

    /** A posting with its annotation. */
    record Annotated(Posting posting, GoldPosting gold) {}

    /** Reads every annotation of a folder; their postings stand beside them or below the folder of corpora. */
    static GoldFolder read(Path folder, Optional<Path> corpora) throws IOException {
        var result = new GoldFolder();
        try (var files = Files.list(folder)) {
            var annotations = new ArrayList<GoldPosting>();
            for (var file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                annotations.add(GoldReader.read(file));
            }
            var byFile = annotations.stream()
                    .collect(Collectors.groupingBy(GoldPosting::file, TreeMap::new, Collectors.toList()));
            byFile.forEach((file, gold) -> result.add(place(folder, corpora, file), gold));
        }
        return result;
    }

    private static Optional<Path> place(Path folder, Optional<Path> corpora, String file) {
        var beside = folder.resolve(file);
        return Files.exists(beside)
                ? Optional.of(beside)
                : corpora.map(path -> path.resolve(file)).filter(Files::exists);
    }

    private void add(Optional<Path> file, List<GoldPosting> gold) {
        Map<String, Posting> byDigest = file.map(GoldFolder::byDigest).orElse(Map.of());
        for (var annotation : gold) {
            Optional.ofNullable(byDigest.get(annotation.sha256()))
                    .ifPresentOrElse(
                            posting -> postings.add(new Annotated(posting, annotation)),
                            () -> missing.add(annotation.name()));
        }
    }

    private static Map<String, Posting> byDigest(Path file) {
        var postings = new TreeMap<String, Posting>();
        Corpora.read(file, ReadOptions.DEFAULTS, outcome -> {
            if (outcome instanceof Outcome.Read read) {
                postings.put(digest(read.posting().text()), read.posting());
            }
        });
        return postings;
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Sha256.start().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    List<Annotated> postings() {
        return List.copyOf(postings);
    }

    /** The names of annotations whose posting is not here, or no longer the same. */
    List<String> missing() {
        return List.copyOf(missing);
    }
}
