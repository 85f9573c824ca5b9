package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.mail.outgoing.OutgoingMail;
import org.sluice.workbench.tracker.config.StartingConstants;
import org.sluice.workbench.tracker.projects.Project;

/** Mail handlers in the administration: made, changed, removed, and what came of the mail. */
public class MailAdministrationTest {
    private static final String LIST = "/secure/admin/IncomingMailServers.jspa";
    private static final String OUT = "/secure/admin/OutgoingMailServers.jspa";
    private static final String FORM = "/secure/admin/EditMailHandler!default.jspa";

    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;
    private Project project;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
    }

    @Test
    public void shouldSayThatAHandlerNeedsAProject() {
        Document page = admin.page(LIST);

        assertThat(page.select("#main .aui-message").text()).contains("create one first");
        assertThat(page.select("#add-incoming-mail-handler-button")).isEmpty();
        assertThat(page.select("#main code").text()).isEqualTo(host.mailIn().toString());
    }

    @Test
    public void shouldMakeChangeAndRemoveAHandler() {
        project();
        Document form = admin.page(FORM);
        assertThat(form.select("#handler-type option").eachText()).containsExactly("Task", "Story", "Bug", "Epic");

        save(Map.of("name", "<i>Support", "reporter", "admin"));
        Document listed = admin.page(LIST);
        assertThat(listed.select("#mail-handlers-table tbody td").eachText())
                .startsWith("<i>Support", host.mailIn().toString(), "Operations, Task", "Administrator", "0");

        String edit = listed.select("#mail-handlers-table a").attr("href").replace("/jira", "");
        assertThat(admin.page(edit).select("#handler-reporter").val()).isEqualTo("admin");
        String id = edit.replaceAll(".*id=", "");
        save(Map.of("id", id, "name", "Ward", "folder", "ward"));
        assertThat(admin.page(LIST).select("#mail-handlers-table tbody td").eachText())
                .startsWith("Ward", host.mailIn().resolve("ward").toString());

        admin.post("/secure/admin/DeleteMailHandler.jspa", Map.of("id", id));
        assertThat(admin.page(LIST).select("#mail-handlers-table")).isEmpty();
    }

    @Test
    public void shouldSayWhatIsWrongWithAHandler() {
        project();
        save(Map.of("name", "Support"));

        Document page = Jsoup.parse(save(Map.of(
                        "name", "support",
                        "folder", "../secret",
                        "project", "777",
                        "type", "x",
                        "reporter", "nobody",
                        "catchAddress", "everywhere"))
                .body());

        assertThat(page.select("#mail-handler .error")).hasSize(6);
        assertThat(page.select("#handler-folder").val()).isEqualTo("../secret");
        assertThat(page.select("#reporter-error").text()).contains("nobody");
    }

    @Test
    public void shouldTakeInMailAtOnceAndShowWhatFailedWithTheReason() throws IOException {
        project();
        save(Map.of("name", "Support"));
        put("ok.eml", "From: admin@example.com\r\nSubject: It works\r\nMessage-ID: <1@example.org>\r\n\r\nText");
        put("<b>.eml", "From: who@example.org\r\nSubject: Hello\r\nMessage-ID: <2@example.org>\r\n\r\nText");
        put("auto.eml", "From: admin@example.com\r\nSubject: Away\r\nPrecedence: bulk\r\n\r\nText");

        admin.post("/secure/admin/CollectMail.jspa", Map.of());

        Document page = admin.page(LIST);
        assertThat(host.tracker().issues().byKey("OPS-1").orElseThrow().summary())
                .isEqualTo("It works");
        assertThat(page.select(".mail-failed tbody td").eachText())
                .startsWith("<b>.eml")
                .anyMatch(text -> text.contains("No active user has the address “who@example.org”"));
        assertThat(page.select(".mail-skipped tbody td").first().text()).isEqualTo("auto.eml");
    }

    @Test
    public void shouldTryAFailedMessageAgain() throws IOException {
        project();
        save(Map.of("name", "Support"));
        put("x.eml", "From: who@example.org\r\nSubject: Hello\r\nMessage-ID: <2@example.org>\r\n\r\nText");
        admin.post("/secure/admin/CollectMail.jspa", Map.of());
        String id = admin.page(LIST).select(".mail-failed input[name=id]").val();
        save(Map.of("id", id, "name", "Support", "reporter", "admin"));

        admin.post("/secure/admin/RetryMail.jspa", Map.of("id", id, "file", "x.eml"));

        assertThat(host.tracker().issues().byKey("OPS-1")).isPresent();
        assertThat(admin.page(LIST).select(".mail-failed")).isEmpty();
    }

    @Test
    public void shouldShowMailThatWaitsAndMailThatWasCaught() {
        assertThat(admin.page(OUT).select("#main").text()).contains("Nothing waits to be sent.");
        host.mail().queue().add(mail("rita@example.org"));
        assertThat(admin.page(OUT).select("#mail-queue-table tbody td").eachText())
                .containsExactly("rita@example.org", "<b>Hello");

        admin.post("/secure/admin/FlushMailQueue.jspa", Map.of());

        Document page = admin.page(OUT);
        assertThat(page.select("#mail-queue-table")).isEmpty();
        assertThat(page.select("#caught-mail-table tbody td").eachText())
                .startsWith("rita@example.org", "\"Anton (JIRA)\" <jira@example.org>", "<b>Hello");
        Document one =
                admin.page(page.select("#caught-mail-table a").attr("href").replace("/jira/secure", "/secure"));
        assertThat(one.select(".mail-text").text()).isEqualTo("<i>Text");
        assertThat(one.select("#mail-headers-table").text())
                .contains("Message-ID <JIRA.1.2.3@localhost>")
                .contains("Precedence bulk");
        assertThat(admin.get("/secure/admin/CaughtMail.jspa?id=1").statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldShowMailThatCouldNotBeSentAndSendItAgain() {
        host.mail().queue().add(mail("nobody at home"));
        admin.post("/secure/admin/FlushMailQueue.jspa", Map.of());
        assertThat(admin.page(OUT).select("#mail-errors-table tbody td").eachText())
                .startsWith("nobody at home", "<b>Hello");

        admin.post("/secure/admin/ResendMail.jspa", Map.of());
        assertThat(host.mail().queue().failures()).isEmpty();
        assertThat(host.mail().queue().size()).isEqualTo(1);
        admin.post("/secure/admin/FlushMailQueue.jspa", Map.of());

        assertThat(host.mail().queue().failures()).hasSize(1);
        assertThat(host.mail().queue().size()).isZero();
    }

    @Test
    public void shouldBeClosedWithoutRightPasswordOrToken() {
        assertThat(host.admin().get(LIST).uri().getPath()).contains("WebSudoAuthenticate");
        assertThat(host.user("carla").get(FORM).statusCode()).isEqualTo(403);
        assertThat(admin.postWithoutToken("/secure/admin/CollectMail.jspa", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.get(FORM + "?id=777").statusCode()).isEqualTo(404);
    }

    private static OutgoingMail mail(String to) {
        return new OutgoingMail(
                "Anton (JIRA)", to, "<b>Hello", "<i>Text", "<JIRA.1.2.3@localhost>", "<JIRA.1.2@localhost>");
    }

    private void project() {
        new StartingConstants(host.database()).prepare();
        host.tracker().forget();
        project = host.tracker()
                .projects()
                .add("OPS", "Operations", host.tracker().users().byName("admin").map(user -> user.key()));
    }

    private java.net.http.HttpResponse<String> save(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(Map.of(
                "project", Long.toString(project.id()), "type", "10002", "stripQuotes", "yes", "bulk", "IGNORE"));
        all.putAll(fields);
        return admin.post("/secure/admin/EditMailHandler.jspa", all);
    }

    private void put(String name, String text) throws IOException {
        Files.createDirectories(host.mailIn());
        Files.writeString(host.mailIn().resolve(name), text);
    }
}
