package org.sluice.workbench.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

/** The lists of what Jira 11 has. */
public class HostListTest {
    @Test
    public void shouldReadNamesWithTheirSources() {
        assertThat(HostList.read("/workbench/web-resources.txt"))
                .anySatisfy(line -> {
                    assertThat(line.name()).isEqualTo("com.atlassian.auiplugin:ajs");
                    assertThat(line.source()).contains("Jira 11");
                })
                .noneMatch(line -> line.name().startsWith("#"));
    }

    @Test
    public void shouldNameAListThatIsNotThere() {
        assertThatThrownBy(() -> HostList.read("/workbench/nowhere.txt"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("/workbench/nowhere.txt");
    }

    @Test
    public void shouldRefuseALineWithoutASource() {
        assertThatThrownBy(() -> HostList.read("/templates/garden.vm"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("names no source");
    }
}
