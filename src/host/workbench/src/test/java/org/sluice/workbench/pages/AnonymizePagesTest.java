package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.people.User;

/** A system administrator anonymises somebody who has left. */
public class AnonymizePagesTest {
    private static final String START = "/secure/admin/user/AnonymizeUser!default.jspa";

    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
        host.tracker().users().add(new User("rita", "rita", "Rita <b>", "rita@example.org", true, ""));
        host.tracker().projects().add("SUP", "Support", Optional.of("rita"));
    }

    @Test
    public void shouldShowWhatWouldChangeBeforeAnythingDoes() {
        Document survey = admin.page("/secure/admin/user/AnonymizeUser!identify.jspa?username=rita");

        assertThat(survey.select("#affected-TRANSFER_OWNERSHIP td").eachText()).containsExactly("Project lead", "1");
        assertThat(survey.select("#affected-ANONYMIZE td").eachText())
                .contains("User profile", "Full name in issue history");
        assertThat(survey.select("#new-owner").hasAttr("required")).isTrue();
        assertThat(survey.select("#main").text()).contains("Rita <b>", "This cannot be undone.");
        assertThat(host.tracker().users().byKey("rita")).isPresent();
    }

    @Test
    public void shouldAnonymizeAndSayThatItIsDone() {
        HttpResponse<String> done = anonymize("rita", "newOwner", "admin");

        assertThat(done.uri().toString()).endsWith(START);
        assertThat(Jsoup.parse(done.body()).select("#anonymization-completed").text())
                .isEqualTo("rita is anonymized.");
        assertThat(host.tracker().users().byName("rita")).isEmpty();
        assertThat(host.tracker().projects().byKey("SUP").orElseThrow().leadKey())
                .contains(host.tracker().users().byName("admin").orElseThrow().key());
    }

    @Test
    public void shouldKeepTheFormWhenItDoesNotFit() {
        assertThat(fault(anonymize("rita"))).contains("choose a new owner");
        assertThat(fault(anonymize("rita", "newOwner", "nobody"))).contains("another active user");
        assertThat(fault(anonymize("rita", "newOwner", "rita"))).contains("another active user");
        assertThat(fault(anonymize("admin"))).contains("yourself");
        assertThat(anonymize("nobody").statusCode()).isEqualTo(404);
        Document unknown = admin.page("/secure/admin/user/AnonymizeUser!identify.jspa?username=%3Cb%3E");
        assertThat(unknown.select("[role=alert]").text()).contains("<b>");
        assertThat(unknown.select("#anonymize-username").val()).isEqualTo("<b>");
        assertThat(host.tracker().users().byKey("rita")).isPresent();
    }

    @Test
    public void shouldOfferToRemoveAndRetryWhatWasCutShort() {
        anonymize("rita", "newOwner", "admin");
        state("INTERRUPTED", "{}");
        Document page = admin.page(START);
        assertThat(page.select("#anonymization-interrupted").text()).contains("username rita, key rita");
        assertThat(fault(anonymize(somebody().name(), "newOwner", "admin"))).contains("Only one can be done");

        Document form = Jsoup.parse(admin.post("/secure/admin/user/AnonymizeUser!unlock.jspa", Map.of("do", "unlock"))
                .body());
        assertThat(form.select("#retry-old-name").val()).isEqualTo("rita");
        assertThat(form.select("#retry-user input").eachAttr("name")).containsExactly("username", "oldName", "oldKey");
        String again = "username=" + somebody().name() + "&oldName=rita&oldKey=rita";
        Document survey = admin.page("/secure/admin/user/AnonymizeUser!identify.jspa?" + again);
        assertThat(survey.select("[name=oldKey]").val()).isEqualTo("rita");
        HttpResponse<String> done = anonymize(somebody().name(), "oldName", "rita", "oldKey", "rita");
        assertThat(done.body()).contains("anonymization-completed");
        assertThat(admin.page("/secure/admin/user/AnonymizeUser!identify.jspa?username=x&oldName=a&oldKey=b")
                        .select("#retry-old-key")
                        .val())
                .isEqualTo("b");
    }

    @Test
    public void shouldSayHowFarItIsAndWhatWentWrong() {
        anonymize("rita", "newOwner", "admin");
        state("IN_PROGRESS", "{}");
        assertThat(admin.page(START).select("#anonymization-running").text()).contains("rita is being anonymized");

        state("COMPLETED", "{\"USER_KEY_CHANGE_PLUGIN_POINTS\":[\"Beds: <locked>\"]}");
        assertThat(admin.page(START).select("#anonymization-errors li").text()).isEqualTo("Beds: <locked>");
        assertThat(admin.page(START).select("#anonymization-errors a").attr("href"))
                .endsWith("!retry.jspa?oldName=rita&oldKey=rita");
    }

    @Test
    public void shouldBeForSystemAdministratorsWithTheirPasswordAndTheToken() {
        Browser helper = host.user("hans");
        host.tracker().groups().create("helpers");
        host.tracker()
                .groups()
                .add("helpers", host.tracker().users().byName("hans").orElseThrow());
        host.tracker().globalPermissions().grant("ADMINISTER", "helpers");

        assertThat(host.stranger().get(START).uri().toString()).contains("login.jsp");
        assertThat(host.admin().get(START).uri().toString()).contains("WebSudo");
        assertThat(helper.withWebSudo("hans").get(START).statusCode()).isEqualTo(403);
        assertThat(admin.postWithoutToken("/secure/admin/user/AnonymizeUser.jspa", Map.of("username", "rita"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(host.tracker().users().byKey("rita")).isPresent();
    }

    private User somebody() {
        return host.tracker().users().search("jirauser", 1).get(0);
    }

    private void state(String status, String errors) {
        host.database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE anonymization_task SET status = ?, errors = ?", status, errors));
    }

    private HttpResponse<String> anonymize(String name, String... more) {
        Map<String, String> form = new HashMap<>(Map.of("username", name));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return admin.post("/secure/admin/user/AnonymizeUser.jspa", form);
    }

    private static String fault(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("[role=alert]").text();
    }
}
