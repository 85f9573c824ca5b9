package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.sluice.insight.domain.Dashboards;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.MeasuredProject;
import org.sluice.platform.Host;
import org.sluice.platform.HostParts;
import org.sluice.testing.FakeJira;
import org.sluice.testing.FakePages;
import org.sluice.testing.Lacking;

/** Tests {@link JiraDashboards} in a Jira that does not export the packages of its dashboards, all of them or a single one. */
@RunWith(Parameterized.class)
public class WithoutDashboardsTest {

    private static final MeasuredProject SUP = new MeasuredProject(100, "SUP", "IT support");
    private static final List<String> OPTIONAL = List.of(
            "com.atlassian.gadgets.dashboard",
            "com.atlassian.jira.bc",
            "com.atlassian.jira.bc.portal",
            "com.atlassian.jira.portal",
            "com.atlassian.jira.sharing");

    private final List<String> lacking;
    private final FakeJira jira = new FakeJira().loggedIn("ada");
    private final FakePages pages = new FakePages();

    public WithoutDashboardsTest(List<String> lacking) {
        this.lacking = lacking;
    }

    @Parameters(name = "{0}")
    public static List<List<String>> lackings() {
        return Stream.concat(Stream.of(OPTIONAL), OPTIONAL.stream().map(List::of))
                .toList();
    }

    @Test
    public void shouldBeMadeAndMakeNone() throws Exception {
        Dashboards dashboards = dashboards();

        Optional<Made> made = dashboards.plan(SUP, "en").flatMap(planned -> dashboards.make(planned, SUP));

        assertThat(made).isEmpty();
        assertThat(pages.all()).isEmpty();
    }

    @Test
    public void shouldKeepWhatItCannotFindOrRemove() throws Exception {
        pages.add(PortalPage.name("Mine").owner(jira.host().caller()).build());
        Made remembered = Made.plannedDashboard("Mine", "ada").as("1");

        assertThat(dashboards().find(remembered)).contains(remembered);
        assertThat(dashboards().furnish(remembered, SUP))
                .isEqualTo(!pages.gadgets().isEmpty());
        assertThat(dashboards().remove(remembered)).isEqualTo(pages.all().isEmpty());
    }

    @Test
    public void shouldNameNoTypeThatMayBeMissingWhereWiringLooks() throws Exception {
        Class<?> type = type();

        assertThat(type.getDeclaredMethods()).isNotEmpty();
        assertThat(type.getDeclaredFields()).isNotEmpty();
        assertThat(type.getDeclaredConstructors()).hasSize(1);
    }

    private Dashboards dashboards() throws ReflectiveOperationException {
        return (Dashboards) type().getConstructor(HostParts.class, UserManager.class, I18nResolver.class, Host.class)
                .newInstance(pages, jira.users(), jira.texts(), jira.host());
    }

    private Class<?> type() throws ClassNotFoundException {
        return Class.forName(JiraDashboards.class.getName(), true, new Lacking(JiraDashboards.class, lacking));
    }
}
