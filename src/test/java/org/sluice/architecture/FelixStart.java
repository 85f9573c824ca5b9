package org.sluice.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * Starts one bundle in the Felix that lies on the class path and writes down how that went. A program of its own, as each
 * version of Felix needs a class path, and the older ones an opened JDK, of its own.
 */
public final class FelixStart {
    private FelixStart() {}

    /**
     * Starts the bundle.
     *
     * @param args the bundle, the file with the packages that the framework exports and nothing else, the file to write the
     *     answer to, a folder for the framework
     */
    public static void main(String[] args) throws IOException, BundleException, InterruptedException {
        Path packages = Path.of(args[1]);
        Framework felix = ServiceLoader.load(FrameworkFactory.class)
                .iterator()
                .next()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        args[3],
                        Constants.FRAMEWORK_SYSTEMPACKAGES,
                        String.join(",", Files.readAllLines(packages, StandardCharsets.UTF_8)),
                        Constants.FRAMEWORK_BOOTDELEGATION,
                        "",
                        "felix.bootdelegation.implicit",
                        "false"));
        felix.start();
        String answer = felix.getBundleContext().getBundle(0).getVersion() + " " + start(felix, Path.of(args[0]));
        felix.stop();
        felix.waitForStop(10_000);
        Files.write(Path.of(args[2]), List.of(answer.replace('\n', ' ')), StandardCharsets.UTF_8);
    }

    private static String start(Framework felix, Path jar) {
        try {
            Bundle bundle = felix.getBundleContext().installBundle(jar.toUri().toString());
            bundle.start();
            return bundle.getState() == Bundle.ACTIVE ? "ACTIVE" : "state " + bundle.getState();
        } catch (BundleException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
