package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.mail.incoming.MailHandler;
import org.sluice.workbench.mail.outgoing.OutgoingMail;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;

/** All pages about fields, screens, rights, people and mail, full of hostile names and in every language. */
public class AdministrationLanguagesTest {
    private static final Pattern KEY = Pattern.compile("workbench\\.[a-z]+");
    private static final String NAME = "<script>alert(1)</script>\"'&";

    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;
    private List<String> pages;

    @Before
    public void fill() {
        Project project = Sample.in(host);
        CustomField field = host.tracker().fields().add(NAME, NAME, FieldType.SELECT);
        host.tracker().options().add(field, NAME);
        CustomField person = host.tracker().fields().add("Doctor " + NAME, "", FieldType.USER);
        long screen = host.tracker().layouts().screens().add(NAME, NAME).id();
        host.tracker()
                .layouts()
                .screens()
                .addTab(host.tracker().layouts().screens().byId(screen).orElseThrow(), NAME);
        long configuration =
                host.tracker().layouts().configurations().add(NAME, NAME).id();
        long scheme = host.tracker().schemes().add(NAME, NAME).id();
        host.tracker().schemes().grant(scheme, "BROWSE_PROJECTS", new Holder(HolderType.USER_FIELD, person.fieldId()));
        host.tracker().projects().usePermissionScheme(project, scheme);
        long security = host.tracker().levels().addScheme(NAME);
        host.tracker().levels().add(security, NAME, List.of(new Holder(HolderType.GROUP, NAME)));
        host.tracker().groups().create(NAME);
        host.tracker().roles().add(NAME, NAME);
        host.mail()
                .collector()
                .handlers()
                .add(new MailHandler(
                        0, NAME, "", project.id(), "1", Optional.empty(), "", true, MailHandler.Bulk.ACCEPT));
        host.mail().queue().add(new OutgoingMail(NAME, "nobody at home", NAME, NAME, "<1@x>", "<2@x>"));
        host.mail().queue().flushWaiting();
        admin = host.admin().withWebSudo("admin");
        pages = List.of(
                "admin/ViewCustomFields.jspa",
                "admin/CreateCustomField!default.jspa",
                "admin/ConfigureCustomField!default.jspa?customFieldId=" + field.id(),
                "admin/DeleteCustomField!default.jspa?customFieldId=" + field.id(),
                "admin/ViewFieldScreens.jspa",
                "admin/ConfigureFieldScreen.jspa?id=" + screen,
                "admin/ViewFieldLayouts.jspa",
                "admin/ConfigureFieldLayout!default.jspa?id=" + configuration,
                "admin/ViewPermissionSchemes.jspa",
                "admin/EditPermissions!default.jspa?schemeId=" + scheme,
                "admin/ViewIssueSecuritySchemes.jspa",
                "admin/EditIssueSecurities!default.jspa?schemeId=" + security,
                "project/ViewProjectRoles.jspa?pid=" + project.id(),
                "project/ViewProjects.jspa",
                "admin/AddProject!default.jspa",
                "project/DeleteProject!default.jspa?pid=" + project.id(),
                "admin/user/AddUser!default.jspa",
                "admin/user/ViewUser.jspa?name=admin",
                "admin/user/GroupBrowser.jspa",
                "admin/IncomingMailServers.jspa",
                "admin/EditMailHandler!default.jspa",
                "admin/OutgoingMailServers.jspa");
    }

    @Test
    public void shouldSpeakEnglish() {
        speaks("en");
    }

    @Test
    public void shouldSpeakDanish() {
        speaks("da");
    }

    @Test
    public void shouldSpeakSwedish() {
        speaks("sv");
    }

    @Test
    public void shouldRefuseInTheLanguageOfTheAdministrator() {
        choose("da");
        String danish = fault();
        choose("sv");
        String swedish = fault();

        assertThat(danish).isNotEmpty().isNotEqualTo(swedish).doesNotContain("A name is needed");
        assertThat(swedish).isNotEmpty().doesNotContain("A name is needed");
    }

    @Test
    public void shouldRepeatWhatWasTypedAsText() {
        for (String action : List.of("admin/AddFieldScreen.jspa", "admin/AddPermissionScheme.jspa")) {
            Document page = Jsoup.parse(
                    admin.post("/secure/" + action, Map.of("name", NAME)).body());

            assertThat(page.select("#main .aui-message-error").text())
                    .as(action)
                    .contains(NAME);
            assertThat(page.select("input[name=name]").val()).as(action).isEqualTo(NAME);
        }
    }

    private String fault() {
        return Jsoup.parse(admin.post("/secure/admin/AddFieldScreen.jspa", Map.of("name", " "))
                        .body())
                .select("#main .aui-message-error")
                .text();
    }

    private void speaks(String language) {
        choose(language);
        assertThat(pages).allSatisfy(address -> {
            Document page = admin.page("/secure/" + address);
            assertThat(page.select("#main h2").text()).isNotEmpty();
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("#error-id")).isEmpty();
            assertThat(KEY.matcher(page.text() + page.title()).find()).isFalse();
            assertThat(page.select("script:not([src])")).isEmpty();
            assertThat(page.select("[aria-label]").eachAttr("aria-label"))
                    .allSatisfy(label -> assertThat(label).isNotBlank().doesNotContainPattern(KEY));
        });
    }

    private void choose(String language) {
        admin.post("/secure/ViewProfile.jspa", Map.of("language", language, "theme", "auto"));
    }
}
