package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.people.User;

/** One's own profile: what it tells, and the theme that is chosen there or in the header. */
public class ProfileTest {
    private static final String PROFILE = "/secure/ViewProfile.jspa";

    @Rule
    public final PagesHost host = new PagesHost();

    @Test
    public void shouldTellWhoOneIsAndInWhichGroups() {
        Document page = host.admin().page(PROFILE);

        assertThat(page.select("#main h1").text()).isEqualTo("Administrator");
        assertThat(page.select("#main dd").eachText())
                .contains("admin", "admin@example.com")
                .anySatisfy(groups -> assertThat(groups).contains("jira-administrators", "jira-software-users"));
    }

    @Test
    public void shouldKeepEverythingElseWhenTheLanguageChanges() {
        Browser carla = host.user("carla");

        carla.post(PROFILE, Map.of("language", "da", "theme", "auto"));

        assertThat(host.tracker().users().byKey("carla"))
                .contains(new User("carla", "carla", "carla", "carla@example.com", true, "da"));
        assertThat(host.tracker().users().authenticate("carla", "carla")).isPresent();
    }

    @Test
    public void shouldChangeNobodyElsesProfile() {
        Browser carla = host.user("carla");
        User admin = host.tracker().users().byName("admin").orElseThrow();

        carla.post(PROFILE, Map.of("language", "sv", "key", admin.key(), "name", "admin", "theme", "auto"));

        assertThat(host.tracker().users().byName("admin")).contains(admin);
    }

    @Test
    public void shouldFollowTheReadersSystemUntilAThemeIsChosen() {
        Document page = host.admin().page(PROFILE);

        assertThat(page.selectFirst("html").hasAttr("data-color-mode-auto")).isTrue();
        assertThat(page.selectFirst("html").hasAttr("data-color-mode")).isFalse();
        assertThat(page.select("input[name=theme][checked]").val()).isEqualTo("auto");
    }

    @Test
    public void shouldRememberTheThemeOnTheLogInPageToo() {
        Browser admin = host.admin();

        Document chosen = Jsoup.parse(
                admin.post(PROFILE, Map.of("language", "en", "theme", "dark")).body());
        admin.post("/logout", Map.of());
        Document logIn = admin.page("/login.jsp");

        assertThat(chosen.select("input[name=theme][checked]").val()).isEqualTo("dark");
        assertThat(chosen.select("#user-menu a.chosen").attr("data-theme-choice"))
                .isEqualTo("dark");
        assertThat(logIn.selectFirst("html").attr("data-color-mode")).isEqualTo("dark");
    }

    @Test
    public void shouldRefuseWhatIsNoThemeAndNoLanguageAndKeepBothAsTheyWere() {
        Browser carla = host.user("carla");
        carla.post(PROFILE, Map.of("language", "da", "theme", "light"));

        for (String unknown : List.of("", "pink", "\"><script>", "DARK")) {
            for (var answer : List.of(
                    carla.post(PROFILE, Map.of("language", "en", "theme", unknown)),
                    carla.post(PROFILE, Map.of("language", unknown, "theme", "dark")),
                    carla.post("/secure/ViewProfile!theme.jspa", Map.of("theme", unknown)))) {
                assertThat(answer.statusCode()).as(unknown).isEqualTo(400);
                assertThat(answer.body()).as(unknown).contains("Vælg et fra listen.");
            }
        }

        Document page = carla.page(PROFILE);
        assertThat(page.select("input[name=theme][checked]").val()).isEqualTo("light");
        assertThat(page.select("#language option[selected]").val()).isEqualTo("da");
    }

    @Test
    public void shouldTakeAThemeThatAnotherProgramKeptAsNoChoice() {
        Browser admin = host.admin();
        admin.post(PROFILE, Map.of("language", "en", "theme", "dark"));
        admin.change("workbench.theme", "pink");

        assertThat(admin.page(PROFILE).select("input[name=theme][checked]").val())
                .isEqualTo("auto");
    }

    @Test
    public void shouldComeBackToThePageWhereTheThemeWasChosen() {
        Browser admin = host.admin();

        var back = admin.post(
                "/secure/ViewProfile!theme.jspa", Map.of("theme", "light", "returnUrl", "/issues/?jql=key+%3D+X-1"));
        var elsewhere = admin.post(
                "/secure/ViewProfile!theme.jspa", Map.of("theme", "dark", "returnUrl", "https://elsewhere.example/"));

        assertThat(back.uri().toString()).isEqualTo(host.url() + "/issues/?jql=key+%3D+X-1");
        assertThat(back.body()).contains("data-color-mode=\"light\"");
        assertThat(elsewhere.uri().toString()).isEqualTo(host.url() + "/secure/Dashboard.jspa");
    }
}
