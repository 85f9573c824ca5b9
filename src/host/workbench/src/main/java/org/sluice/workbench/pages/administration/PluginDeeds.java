package org.sluice.workbench.pages.administration;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.plugins.life.InstalledPlugin;
import org.sluice.workbench.plugins.life.ManagedPlugins;

/** What the buttons of <em>Manage apps</em> do. */
final class PluginDeeds {
    private final ManagedPlugins plugins;

    PluginDeeds(ManagedPlugins plugins) {
        this.plugins = plugins;
    }

    /** Does it; the key of the plugin that it was done to. */
    String perform(String deed, Visit visit) {
        String key = visit.text("key");
        String module = visit.text("module");
        switch (deed) {
            case "install" -> {
                return install(visit).key();
            }
            case "enable" -> plugins.enable(key);
            case "disable" -> plugins.disable(key);
            case "uninstall" -> plugins.uninstall(key);
            case "enable-module" -> plugins.enableModule(key, module);
            case "disable-module" -> plugins.disableModule(key, module);
            default -> throw Refused.notFound();
        }
        return key;
    }

    private InstalledPlugin install(Visit visit) {
        String path = visit.text("path").strip();
        return path.isEmpty() ? installSent(visit) : plugins.install(onThisMachine(path));
    }

    private InstalledPlugin installSent(Visit visit) {
        Path copy = null;
        try {
            Part sent = visit.request().getPart("plugin");
            if (sent == null || sent.getSize() == 0) {
                throw Refused.badInput("workbench.admin.plugin.install.nothing");
            }
            copy = Files.createTempFile("uploaded-", ".jar");
            try (InputStream bytes = sent.getInputStream()) {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return plugins.install(copy);
        } catch (ServletException noFileInThisForm) {
            throw Refused.badInput("workbench.admin.plugin.install.nothing");
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file cannot be kept", e);
        } finally {
            drop(copy);
        }
    }

    private static Path onThisMachine(String path) {
        try {
            Path file = Path.of(path);
            if (file.isAbsolute() && Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new StartFailure("This is not a path: " + path, e);
        }
        throw new StartFailure(
                "No file lies at " + path + " on the machine of the workbench; give the whole path of a JAR");
    }

    private static void drop(Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A temporary file cannot be removed: " + copy, e);
        }
    }
}
