package org.sluice.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.sluice.work.WorkItem;
import org.sluice.workbench.Workbench;

/** Where the compiled classes lie that the architecture tests read: what is shipped, never the tests themselves. */
final class SluiceClasses {

    private SluiceClasses() {}

    /** Some classes of the tests, for showing that a rule can fail. */
    static JavaClasses only(Class<?>... samples) {
        return new ClassFileImporter().importClasses(samples);
    }

    /** Where the build has put libraries that go into the JAR, they lie beside ours. */
    private static Set<Location> besides(Class<?> shipped) {
        URL place = shipped.getProtectionDomain().getCodeSource().getLocation();
        try {
            Path classes = Path.of(place.toURI());
            return Set.of(Files.isDirectory(classes) ? Location.of(classes.resolve("org/sluice")) : Location.of(place));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no place of " + shipped + ": " + place, e);
        }
    }

    /** The plugin's own classes. */
    public static final class OfThePlugin implements LocationProvider {

        @Override
        public Set<Location> get(Class<?> testClass) {
            return besides(WorkItem.class);
        }
    }

    /** The workbench's own classes. */
    public static final class OfTheWorkbench implements LocationProvider {

        @Override
        public Set<Location> get(Class<?> testClass) {
            return besides(Workbench.class);
        }
    }
}
