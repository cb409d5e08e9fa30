package org.qualgraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** What can befall a file. */
final class Damages {
    private Damages() {}

    enum Damage {
        /** In the last block that was written, which is in use. */
        FLIPPED_LIVE_BYTE {
            @Override
            void apply(Path file, Random random) throws IOException {
                var bytes = Files.readAllBytes(file);
                int used = Stores.used(bytes);
                flip(bytes, Math.max(0, used - 1 - random.nextInt(64)), random);
                Stores.write(file, bytes);
            }
        },
        TRUNCATED {
            @Override
            void apply(Path file, Random random) throws IOException {
                var bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, random.nextInt(Math.max(1, Stores.used(bytes)))));
            }
        },
        NOISE {
            @Override
            void apply(Path file, Random random) throws IOException {
                var bytes = Files.readAllBytes(file);
                var noise = new byte[Stores.used(bytes)];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, bytes, 0, noise.length);
                Stores.write(file, bytes);
            }
        };

        abstract void apply(Path file, Random random) throws IOException;

        private static void flip(byte[] bytes, int place, Random random) {
            bytes[place] ^= (byte) (1 + random.nextInt(255));
        }
    }
}
