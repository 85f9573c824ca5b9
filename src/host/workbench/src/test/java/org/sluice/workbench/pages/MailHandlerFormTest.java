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
import org.sluice.workbench.mail.incoming.MailHandler;
import org.sluice.workbench.mail.incoming.MailHandlers;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/** The form of a mail handler: each fault at its field, and what was typed beside it. */
public class MailHandlerFormTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;
    private Project project;

    @Before
    public void open() {
        project = Sample.in(host);
        admin = host.admin().withWebSudo("admin");
    }

    @Test
    public void shouldNameEachFaultAtItsFieldAlone() {
        handlers().add(handler("Wards", "1"));
        Map<String, String> wrong = Map.of(
                "name", "WARDS",
                "folder", "done",
                "project", "ten",
                "type", "777",
                "reporter", "<b>nobody",
                "catchAddress", "nowhere");

        wrong.forEach((field, typed) -> {
            Document page = Jsoup.parse(save(Map.of(field, typed)).body());
            assertThat(page.select("#mail-handler .error")).as(field).hasSize(1);
            assertThat(page.select("#mail-handler [aria-invalid]").attr("name")).isEqualTo(field);
        });
        assertThat(handlers().all()).hasSize(1);
    }

    @Test
    public void shouldRefuseAnAddressThatIsTooLong() {
        HttpResponse<String> answer = save(Map.of("catchAddress", "a".repeat(250) + "@example.org"));

        assertThat(Desk.error(answer, "catch")).isNotEmpty();
        assertThat(handlers().all()).isEmpty();
    }

    @Test
    public void shouldKeepWhatWasTypedBesideAFault() {
        Document page = Jsoup.parse(save(Map.of(
                        "name", " ",
                        "folder", "nights",
                        "reporter", "admin",
                        "catchAddress", "night@example.org",
                        "stripQuotes", "",
                        "bulk", "ACCEPT"))
                .body());

        assertThat(page.select("#handler-folder").val()).isEqualTo("nights");
        assertThat(page.select("#handler-reporter").val()).isEqualTo("admin");
        assertThat(page.select("#handler-catch").val()).isEqualTo("night@example.org");
        assertThat(page.select("#handler-quotes").hasAttr("checked")).isFalse();
        assertThat(page.select("input[name=bulk][checked]").val()).isEqualTo("ACCEPT");
        assertThat(page.select("#handler-project option[selected]").val()).isEqualTo("" + project.id());
    }

    @Test
    public void shouldLetNobodyReportWhoHasLeft() {
        host.tracker().users().add(new User("sigurd", "sigurd", "Sigurd", "s@example.org", false, "en"));

        assertThat(Desk.error(save(Map.of("reporter", "sigurd")), "reporter")).contains("sigurd");
        assertThat(handlers().all()).isEmpty();
    }

    private HttpResponse<String> save(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(
                Map.of("name", "Nights", "project", "" + project.id(), "type", "1", "stripQuotes", "yes"));
        all.putAll(fields);
        return admin.post("/secure/admin/EditMailHandler.jspa", all);
    }

    private MailHandler handler(String name, String type) {
        return new MailHandler(0, name, "", project.id(), type, Optional.empty(), "", true, MailHandler.Bulk.IGNORE);
    }

    private MailHandlers handlers() {
        return host.mail().collector().handlers();
    }
}
