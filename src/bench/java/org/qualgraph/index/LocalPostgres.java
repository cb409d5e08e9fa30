package org.qualgraph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of this machine's programs in a temporary folder. It ends, and its folder is deleted, when it is
 * closed or the JVM ends. Nothing that it writes need last; all that it is asked for fits into its memory.
 */
final class LocalPostgres implements AutoCloseable {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String USER = "postgres";
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "shared_buffers=256MB",
            "work_mem=64MB",
            "maintenance_work_mem=256MB",
            "random_page_cost=1.1",
            "max_parallel_workers_per_gather=0",
            "jit=off",
            "fsync=off",
            "synchronous_commit=off",
            "autovacuum=off");

    private final TemporaryFolder folder = TemporaryFolder.create();
    private final Path programs = programs();
    private final Thread atExit = new Thread(this::stop);
    private final int port;

    LocalPostgres() {
        try {
            port = freePort();
            if (isRoot()) {
                var users = folder.path().getFileSystem().getUserPrincipalLookupService();
                Files.setOwner(folder.path(), users.lookupPrincipalByName(USER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for PostgreSQL; as root it needs a user " + USER, e);
        }
        Runtime.getRuntime().addShutdownHook(atExit);
        run("initdb", "--auth=trust", "--username=" + USER, "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        var options = new StringBuilder("-p " + port);
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        run("pg_ctl", "--wait", "--log=" + folder.path().resolve("server.log"), "--options=" + options, "start");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + USER
                + "&prepareThreshold=1&reWriteBatchedInserts=true";
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        stop();
    }

    private void stop() {
        if (Files.exists(data().resolve("postmaster.pid"))) {
            run("pg_ctl", "--wait", "--mode=immediate", "stop");
        }
        folder.close();
    }

    private Path data() {
        return folder.path().resolve("data");
    }

    /** Runs one of its programs on the folder; PostgreSQL refuses to be root. */
    private void run(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--init-groups"));
        }
        command.addAll(List.of(programs.resolve(program).toString(), "--pgdata=" + data()));
        command.addAll(List.of(arguments));
        var output = folder.path().resolve(program + ".log");
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.path().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(program + " failed: " + Files.readString(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(program + " cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(program + " was interrupted", e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The folder of the newest version that Debian's packages put in place, else one of the search path. */
    private static Path programs() {
        return Stream.concat(debian(), searchPath())
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "PostgreSQL is not here: apt-get install postgresql postgresql-contrib"));
    }

    private static Stream<Path> debian() {
        try (var versions = Files.isDirectory(DEBIAN) ? Files.list(DEBIAN) : Stream.<Path>empty()) {
            return versions.sorted(Comparator.reverseOrder()).map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> searchPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(Path::of);
    }
}
