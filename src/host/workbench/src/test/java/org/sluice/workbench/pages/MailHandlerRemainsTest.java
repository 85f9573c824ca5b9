package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.mail.incoming.MailHandler;
import org.sluice.workbench.mail.incoming.MailHandlers;
import org.sluice.workbench.tracker.projects.Project;

/** What a mail handler was made for is gone, or the handler is: the mail stays. */
public class MailHandlerRemainsTest {
    private static final String LIST = "/secure/admin/IncomingMailServers.jspa";

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
    public void shouldSayThatTheProjectOrTheTypeOfAHandlerIsGone() {
        handlers().add(handler("Typeless", "777"));
        handlers().add(handler("Projectless", "1"));
        assertThat(rows()).element(0).asString().contains("Typeless");

        admin.post("/secure/project/DeleteProject.jspa", Map.of("pid", "" + project.id()));

        Document page = admin.page(LIST);
        assertThat(page.select("#mail-handlers-table tbody tr .aui-lozenge-error"))
                .hasSize(2);
        String edit = page.select("#mail-handlers-table a").attr("href").replace("/jira", "");
        assertThat(admin.page(edit).select("#handler-project option")).isEmpty();
    }

    @Test
    public void shouldKeepMailThatWaitsWhenItsHandlerIsTakenAway() throws IOException {
        MailHandler wards = handlers().add(handler("Wards", "1"));
        Path letter = put("one.eml");

        admin.post("/secure/admin/DeleteMailHandler.jspa", Map.of("id", "" + wards.id()));
        admin.post("/secure/admin/CollectMail.jspa", Map.of());

        assertThat(letter).exists();
        assertThat(host.tracker().issues().countOfProject(project.id())).isEqualTo(2);
    }

    @Test
    public void shouldTryAgainOnlyWhatFailedInItsOwnFolder() throws IOException {
        MailHandler wards = handlers().add(handler("Wards", "1"));
        Path outside = Files.writeString(host.mailIn().resolveSibling("secret.eml"), "Subject: x\r\n\r\ny");
        Files.createDirectories(host.mailIn().resolve("failed"));

        for (String file : List.of("../../secret.eml", "nothing.eml", "")) {
            assertThat(admin.post("/secure/admin/RetryMail.jspa", Map.of("id", "" + wards.id(), "file", file))
                            .uri()
                            .getPath())
                    .endsWith(LIST);
        }

        assertThat(outside).exists();
        assertThat(host.tracker().issues().countOfProject(project.id())).isEqualTo(2);
    }

    private List<String> rows() {
        return admin.page(LIST).select("#mail-handlers-table tbody tr").eachText();
    }

    private MailHandler handler(String name, String type) {
        return new MailHandler(0, name, "", project.id(), type, Optional.empty(), "", true, MailHandler.Bulk.IGNORE);
    }

    private Path put(String name) throws IOException {
        Files.createDirectories(host.mailIn());
        return Files.writeString(
                host.mailIn().resolve(name),
                "From: admin@example.com\r\nSubject: It works\r\nMessage-ID: <1@example.org>\r\n\r\nText");
    }

    private MailHandlers handlers() {
        return host.mail().collector().handlers();
    }
}
