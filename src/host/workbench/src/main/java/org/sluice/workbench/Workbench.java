package org.sluice.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.clock.SettableClock;
import org.sluice.workbench.launch.Ending;
import org.sluice.workbench.launch.Home;
import org.sluice.workbench.launch.Options;
import org.sluice.workbench.launch.ParentWatch;
import org.sluice.workbench.launch.Site;
import org.sluice.workbench.osgi.StartFailure;

/** Starts the host and ends it when it is told to, or when whoever started it ends. */
public final class Workbench {
    private static final Logger log = LoggerFactory.getLogger(Workbench.class);
    private static final long PATIENCE_SECONDS = 5;

    private Workbench() {}

    public static void main(String[] args) {
        // First of all: a parent that ends during a long import is not there to be asked for afterwards.
        CompletableFuture<Void> parentEnds = ParentWatch.parentEnds().thenRun(() -> System.exit(0));
        Ending ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(ending, "shutdown"));
        try {
            Options options = Options.from(System.getProperties());
            Home home = Home.at(options.home());
            ending.with(home::close);
            Site site = start(options, home, ending);
            options.portFile().ifPresent(file -> write(file, site.port()));
            parentEnds.join();
        } catch (RuntimeException e) {
            // Told to end while it came up, it loses the ground under its feet: that is no failure.
            if (!ending.hasBegun()) {
                report(e);
            }
            System.exit(1);
        }
    }

    private static Site start(Options options, Home home, Ending ending) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        // A start that is told to end writes on until it falls: the home goes after that.
        ending.with(() ->
                over.completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join());
        try {
            Clock clock = options.clockCanBeSet() ? new SettableClock(Clock.systemUTC()) : Clock.systemUTC();
            return Site.start(options, home, installation().resolve("bundles"), clock, ending);
        } finally {
            over.complete(null);
        }
    }

    private static void report(RuntimeException failure) {
        if (failure instanceof StartFailure) {
            log.error("The workbench does not start: {}", failure.getMessage());
            log.debug("Why", failure);
        } else {
            log.error("The workbench does not start", failure);
        }
    }

    /** The folder that the JAR lies in, with its libraries and bundles beside it. */
    private static Path installation() {
        try {
            return Path.of(Workbench.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new StartFailure("The workbench does not know where it lies", e);
        }
    }

    private static void write(Path file, int port) {
        try {
            Files.writeString(file, String.valueOf(port), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The port cannot be written to " + file, e);
        }
    }
}
