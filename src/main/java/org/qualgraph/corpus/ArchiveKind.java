package org.qualgraph.corpus;

import java.io.BufferedInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** The kinds of archives that are looked into, told by their first bytes. */
enum ArchiveKind {
    ZIP(ArchiveKind::beginsZip, ZipStream::new),
    TAR(ArchiveKind::beginsTar, TarArchive::new);

    private static final int RECORD = 512;
    private static final Pattern OCTAL = Pattern.compile(" *[0-7]+[ \\x00]*");
    /** Documents that are zip archives inside: no corpus, whatever else they are. */
    private static final Pattern DOCUMENT =
            Pattern.compile("(?i)(doc|dot|xls|xlt|ppt|pot)[xm]|od[tsp]|epub|jar|apk|pages|numbers");

    private static final Pattern DOCUMENT_START = Pattern.compile(
            "(?s).{30}(\\[Content_Types\\]\\.xml|_rels/|docProps/|word/|xl/|ppt/|mimetypeapp|META-INF/).*");

    private final Predicate<byte[]> magic;
    private final Opener opener;

    ArchiveKind(Predicate<byte[]> magic, Opener opener) {
        this.magic = magic;
        this.opener = opener;
    }

    /**
     * The kind of archive that a file is, if it is one.
     *
     * @throws UnreadablePostingException where the file is an archive by its name only
     */
    static Optional<ArchiveKind> of(String file, byte[] head) {
        var ending = Format.ending(file);
        var kind = Arrays.stream(values()).filter(each -> each.magic.test(head)).findFirst();
        if (kind.isPresent()) {
            return kind.filter(each -> each != ZIP || !isDocument(ending, head));
        }
        labelled(ending).ifPresent(named -> {
            throw new UnreadablePostingException(
                    "is no " + named.label() + " archive with files in it, whatever its name says");
        });
        return Optional.empty();
    }

    /** The kind with this file ending: {@code zip}. */
    static Optional<ArchiveKind> labelled(String ending) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(ending))
                .findFirst();
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its files, from the bytes of the archive at this place. */
    Archive open(String file, BufferedInputStream bytes, Expansion expansion) {
        return opener.open(file, bytes, expansion);
    }

    private static boolean isDocument(String ending, byte[] head) {
        return DOCUMENT.matcher(ending).matches()
                || DOCUMENT_START
                        .matcher(new String(head, StandardCharsets.ISO_8859_1))
                        .matches();
    }

    /** By the mark of a file, or that of a part of several in front of it. */
    private static boolean beginsZip(byte[] head) {
        return head.length >= 4
                && head[0] == 'P'
                && head[1] == 'K'
                && (head[2] == 3 && head[3] == 4 || head[2] == 7 && head[3] == 8);
    }

    /** By its mark, or where it is older than marks, by the checksum of its first header. */
    private static boolean beginsTar(byte[] head) {
        if (head.length < RECORD) {
            return false;
        }
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("ustar", 257)
                || OCTAL.matcher(text.substring(148, 156)).matches()
                        && TarUtils.verifyCheckSum(Arrays.copyOf(head, RECORD));
    }

    private interface Opener {
        Archive open(String file, BufferedInputStream bytes, Expansion expansion);
    }
}
