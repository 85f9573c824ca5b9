package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.Test;
import org.sluice.insight.domain.Dashboards;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.MeasuredProject;
import org.sluice.platform.Host;
import org.sluice.platform.HostParts;
import org.sluice.testing.FakeJira;

/** Tests {@link JiraDashboards} in a Jira that does not export the packages of its dashboards. */
public class WithoutDashboardsTest {

    private static final MeasuredProject SUP = new MeasuredProject(100, "SUP", "IT support");

    @Test
    public void shouldBeMadeAndSayThatThereAreNone() throws Exception {
        // given
        Class<?> type = Class.forName(JiraDashboards.class.getName(), true, new Lacking());
        FakeJira jira = new FakeJira().loggedIn("ada");

        // when
        Dashboards dashboards =
                (Dashboards) type.getConstructor(HostParts.class, UserManager.class, I18nResolver.class, Host.class)
                        .newInstance(new HostParts(), jira.users(), jira.texts(), jira.host());

        // then
        assertThat(dashboards.plan(SUP, "en")).isEmpty();
        assertThat(dashboards.furnish(Made.plannedDashboard("Mine", "ada"), SUP))
                .isFalse();
    }

    @Test
    public void shouldNameNoTypeThatMayBeMissingWhereWiringLooks() throws Exception {
        Class<?> type = Class.forName(JiraDashboards.class.getName(), true, new Lacking());

        assertThat(type.getDeclaredMethods()).isNotEmpty();
        assertThat(type.getDeclaredFields()).isNotEmpty();
        assertThat(type.getDeclaredConstructors()).hasSize(1);
    }

    /** Loads the classes of this package anew, and knows no package that is imported as optional. */
    private static final class Lacking extends ClassLoader {
        private static final List<String> OPTIONAL = List.of(
                "com.atlassian.gadgets.dashboard.",
                "com.atlassian.jira.bc.",
                "com.atlassian.jira.portal.",
                "com.atlassian.jira.sharing.");

        Lacking() {
            super(JiraDashboards.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (OPTIONAL.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null || !name.startsWith("org.sluice.insight.jira.")) {
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
