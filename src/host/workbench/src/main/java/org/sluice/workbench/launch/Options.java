package org.sluice.workbench.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.sluice.workbench.osgi.StartFailure;

/**
 * What the {@code workbench.*} system properties ask for; an empty value counts as absent.
 *
 * @param port {@code workbench.port}, 2990 unless told; 0 takes a free one
 * @param database {@code workbench.db}: a PostgreSQL address; absent for a database inside the home
 * @param home {@code workbench.home}: a folder that keeps data between runs; absent for a throw-away one
 * @param imports {@code workbench.import}: files of Jira search JSON, plain or gzip
 * @param empty {@code workbench.import=none}: begins as a new Jira does, without projects
 * @param shiftToNow {@code workbench.import.shift=now}: moves all instants so that the newest lies at yesterday
 * @param plugins {@code workbench.plugins}: the JARs to install
 * @param portFile {@code workbench.port.file}: where the real port is written once the server answers
 * @param mailIn {@code workbench.mail.in}: the folder that mail comes into; absent for one inside the home
 * @param mailServer {@code workbench.mail.out=none}: no mail server is named, so that nothing of plugins leaves
 * @param forTests {@code workbench.testing=true}: opens the doors that only tests may use
 * @param opening {@code workbench.opening}: what is sent once as the administrator when the invented project has come in
 * @param clockCanBeSet {@code workbench.clock=settable}: tests may set the host's clock
 */
public record Options(
        int port,
        Optional<String> database,
        Optional<Path> home,
        List<Path> imports,
        boolean empty,
        boolean shiftToNow,
        List<Path> plugins,
        Optional<Path> portFile,
        Optional<Path> mailIn,
        boolean mailServer,
        Optional<Path> opening,
        boolean clockCanBeSet,
        boolean forTests) {
    private static final int JIRA_SDK_PORT = 2990;

    /** Reads the options; a value that makes no sense is named. */
    public static Options from(Properties properties) {
        return new Options(
                port(properties),
                database(properties),
                text(properties, "workbench.home").map(Path::of),
                empty(properties) ? List.of() : files(properties, "workbench.import"),
                empty(properties),
                only("now", properties, "workbench.import.shift"),
                files(properties, "workbench.plugins"),
                text(properties, "workbench.port.file").map(Path::of),
                text(properties, "workbench.mail.in").map(Path::of),
                !only("none", properties, "workbench.mail.out"),
                text(properties, "workbench.opening").map(Path::of),
                only("settable", properties, "workbench.clock"),
                only("true", properties, "workbench.testing"));
    }

    private static int port(Properties properties) {
        String port = text(properties, "workbench.port").orElse(String.valueOf(JIRA_SDK_PORT));
        try {
            int number = Integer.parseInt(port);
            if (number >= 0 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new StartFailure("workbench.port is not a number: " + port, e);
        }
        throw new StartFailure("workbench.port is not a port: " + port);
    }

    private static Optional<String> database(Properties properties) {
        Optional<String> url = text(properties, "workbench.db");
        url.filter(value -> !value.startsWith("jdbc:postgresql:")).ifPresent(value -> {
            throw new StartFailure("workbench.db is not an address of PostgreSQL (jdbc:postgresql://host/name): "
                    + value.replaceAll("(?i)password=[^&]*", "password=…"));
        });
        return url;
    }

    private static boolean empty(Properties properties) {
        return text(properties, "workbench.import").filter("none"::equals).isPresent();
    }

    private static boolean only(String known, Properties properties, String name) {
        Optional<String> said = text(properties, name);
        said.filter(value -> !known.equals(value)).ifPresent(value -> {
            throw new StartFailure(name + " knows only " + known + ", not " + value);
        });
        return said.isPresent();
    }

    private static List<Path> files(Properties properties, String name) {
        List<Path> files = text(properties, name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(Path::of)
                .toList();
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new StartFailure(name + " names a file that cannot be read: " + file.toAbsolutePath());
            }
        }
        return files;
    }

    private static Optional<String> text(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
