package org.qualgraph.corpus;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The ways in which one file is compressed, told by its first bytes. Several compressed files one behind the other are
 * one, as their tools have it; checksums are checked.
 */
enum Compression {
    GZIP("\\x1F\\x8B\\x08", Gunzip::new),
    /** Windows of up to 128 MB, as the tool itself allows unless it is told otherwise. */
    ZSTD("(\\x28\\xB5\\x2F\\xFD|[\\x50-\\x5F]\\x2A\\x4D\\x18)", ZstdInputStreamNoFinalizer::new),
    BZIP2("BZh[1-9](1AY&SY|\\x17rE8P\\x90)", bytes -> new Sips(new BZip2CompressorInputStream(bytes, true))),
    /** Dictionaries as large as {@code xz -9} makes them. */
    XZ("\\xFD7zXZ\\x00", bytes -> new Sips(new XZInputStream(bytes, 100_000)));

    private static final Pattern ENDING = Pattern.compile("(?i)\\.(gz|zst|zstd|bz2|xz)$");
    private static final Pattern TAR_ENDING = Pattern.compile("(?i)\\.(tgz|taz|tzst|tbz2?|txz)$");

    private final Pattern magic;
    private final Opener opener;

    Compression(String magic, Opener opener) {
        this.magic = Pattern.compile("(?s)" + magic + ".*");
        this.opener = opener;
    }

    /** How what begins with these bytes is compressed. */
    static Optional<Compression> of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(compression -> compression.magic.matcher(text).matches())
                .findFirst();
    }

    /** The name of the file in a compressed file: {@code jobs.tar} of {@code jobs.tgz}. */
    static String bare(String file) {
        return TAR_ENDING.matcher(ENDING.matcher(file).replaceFirst("")).replaceFirst(".tar");
    }

    /** Whether a file is compressed by its name. */
    static boolean names(String file) {
        return !bare(file).equals(file);
    }

    /** What the bytes hold. Closing it closes them and lets go of what it needed. */
    InputStream open(InputStream bytes) throws IOException {
        try {
            return opener.open(bytes);
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        } catch (LinkageError e) {
            throw new IOException("this machine has no library for " + name().toLowerCase(Locale.ROOT), e);
        }
    }

    private interface Opener {
        InputStream open(InputStream bytes) throws IOException;
    }

    /** Reads little at a time, from a decompressor that loses what a reading already had when its bytes break off. */
    private static final class Sips extends FilterInputStream {
        private static final int SIP = 512;

        Sips(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, SIP));
        }
    }
}
