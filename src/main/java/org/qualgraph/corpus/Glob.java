package org.qualgraph.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A path with wildcards, which stands for the files that a shell would name, in the order of names: {@code *} and
 * {@code ?} within a name, {@code [a-z]} and {@code {csv,tsv}} as choices, {@code **} for folders in folders, none
 * included; at the end {@code **} is everything that a folder holds. What is hidden is matched by a name with a dot
 * only.
 */
final class Glob {
    private static final Pattern WILD = Pattern.compile("[*?\\[{]");
    private static final String FOLDERS = "**";

    private final Path pattern;
    private final Set<Path> found = new LinkedHashSet<>();

    private Glob(Path pattern) {
        this.pattern = pattern;
    }

    /** Whether a path has wildcards. */
    static boolean isPattern(Path path) {
        return WILD.matcher(path.toString()).find();
    }

    /**
     * The files and folders that match.
     *
     * @throws UnreadableCorpusException where there are none or the pattern is none
     */
    static List<Path> paths(Path pattern) {
        var glob = new Glob(pattern);
        var root = pattern.getRoot();
        try {
            glob.match(root == null ? pattern.getFileSystem().getPath("") : root, 0);
        } catch (PatternSyntaxException e) {
            throw UnreadableCorpusException.unmatched(pattern);
        }
        if (glob.found.isEmpty()) {
            throw UnreadableCorpusException.unmatched(pattern);
        }
        return List.copyOf(glob.found);
    }

    /** Finds what matches the names of the pattern from one on. */
    private void match(Path folder, int from) {
        if (from == pattern.getNameCount()) {
            found.add(folder);
            return;
        }
        var name = pattern.getName(from).toString();
        if (name.equals(FOLDERS)) {
            matchFolders(folder, from);
        } else if (isPattern(pattern.getName(from))) {
            var matcher = folder.getFileSystem().getPathMatcher("glob:" + name);
            children(folder).stream()
                    .filter(child -> matcher.matches(child.getFileName()))
                    .filter(child -> name.startsWith(".") || visible(child))
                    .forEach(child -> match(child, from + 1));
        } else if (Files.exists(folder.resolve(name))) {
            match(folder.resolve(name), from + 1);
        }
    }

    /** Here and in every folder below; links are not followed, for they may lead back. */
    private void matchFolders(Path folder, int from) {
        var visible = children(folder).stream().filter(Glob::visible).toList();
        if (from + 1 == pattern.getNameCount()) {
            found.addAll(visible);
            return;
        }
        match(folder, from + 1);
        visible.stream()
                .filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                .forEach(child -> matchFolders(child, from));
    }

    /** What is in a folder. One that cannot be listed is found itself, so that whoever reads it reports it. */
    private List<Path> children(Path folder) {
        try {
            return Files.isDirectory(folder) ? Folder.children(folder) : List.of();
        } catch (IOException e) {
            found.add(folder);
            return List.of();
        }
    }

    private static boolean visible(Path path) {
        return !PassedOver.hidden(Folder.name(path));
    }
}
