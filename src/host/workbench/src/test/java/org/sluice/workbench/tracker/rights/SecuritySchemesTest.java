package org.sluice.workbench.tracker.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** Security schemes and their levels, as administrators change them. */
public class SecuritySchemesTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private SecurityLevels levels;
    private long scheme;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1");
        home.add(export);
        levels = home.tracker().levels();
        scheme = levels.addScheme("Secret");
    }

    @Test
    public void shouldListSchemesByName() {
        levels.addScheme("Internal");

        assertThat(levels.schemes()).extracting(SecurityScheme::name).containsExactly("Internal", "Secret");
    }

    @Test
    public void shouldAdmitSomebodyOnceAndDismissThem() {
        SecurityLevel level = levels.add(scheme, "Staff", List.of());
        Holder reporter = Holder.of(HolderType.REPORTER);
        levels.admit(level.id(), reporter);
        levels.admit(level.id(), reporter);

        assertThat(levels.byId(level.id()).orElseThrow().holders()).containsExactly(reporter);
        levels.dismiss(level.id(), reporter);
        assertThat(levels.byId(level.id()).orElseThrow().holders()).isEmpty();
        levels.remove(level.id());
        assertThat(levels.all()).isEmpty();
    }

    @Test
    public void shouldKnowWhetherIssuesStandAtALevel() {
        SecurityLevel level = levels.add(scheme, "Staff", List.of());
        long project = home.issue("SUP-1").projectId();
        assertThat(levels.isUsed(level.id(), Optional.empty())).isFalse();

        levels.put(home.issue("SUP-1").id(), Optional.of(level.id()));

        assertThat(levels.isUsed(level.id(), Optional.empty())).isTrue();
        assertThat(levels.isUsed(level.id(), Optional.of(project))).isTrue();
        assertThat(levels.isUsed(level.id(), Optional.of(project + 1))).isFalse();
    }
}
