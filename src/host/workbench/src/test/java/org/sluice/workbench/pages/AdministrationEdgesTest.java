package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.FieldType;

/** Forms of the administration whose texts are too long, or that name something that is not there. */
public class AdministrationEdgesTest {
    private static final String LONG = "x".repeat(4_001);

    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
    }

    @Test
    public void shouldRefuseADescriptionThatIsTooLong() {
        long field = host.tracker().fields().add("Ward", "", FieldType.TEXT).id();
        Map<String, Map<String, String>> forms = Map.of(
                "admin/CreateCustomField.jspa", Map.of("fieldType", "TEXT"),
                "admin/EditCustomField.jspa", Map.of("customFieldId", "" + field),
                "admin/AddFieldScreen.jspa", Map.of(),
                "admin/EditFieldScreen.jspa", Map.of("id", "1"),
                "admin/AddFieldLayout.jspa", Map.of(),
                "admin/ConfigureFieldLayout.jspa", Map.of("id", "1", "fieldId", "labels", "do", "describe"),
                "admin/AddPermissionScheme.jspa", Map.of(),
                "project/AddProjectRole.jspa", Map.of());

        forms.forEach((action, form) -> {
            Map<String, String> all = new HashMap<>(form);
            all.putAll(Map.of("name", "Much", "description", LONG));
            HttpResponse<String> answer = post(action, all);
            assertThat(answer.statusCode()).as(action).isEqualTo(400);
            assertThat(answer.body()).as(action).contains("4,000");
        });
        assertThat(host.tracker().roles().byName("Much")).isEmpty();
        assertThat(host.tracker().layouts().screens().byName("Much")).isEmpty();
    }

    @Test
    public void shouldRefuseANameThatIsTooLong() {
        String name = "n".repeat(256);
        for (String action : List.of(
                "admin/AddFieldScreen.jspa",
                "admin/AddFieldLayout.jspa",
                "admin/AddPermissionScheme.jspa",
                "admin/AddIssueSecurityScheme.jspa",
                "project/AddProjectRole.jspa",
                "admin/user/AddGroup.jspa")) {
            assertThat(fault(post(action, Map.of("name", name, "groupName", name))))
                    .as(action)
                    .contains("A name is needed");
        }
        assertThat(host.tracker().layouts().screens().all()).hasSize(3);
    }

    @Test
    public void shouldNotFindWhatIsNotThere() {
        Map<String, String> form = new HashMap<>(Map.of("id", "777", "schemeId", "777", "name", "nobody"));
        form.putAll(Map.of("customFieldId", "777", "pid", "777", "roleId", "777", "group", "nobody"));
        for (String action : List.of(
                "admin/DeleteCustomField.jspa",
                "admin/EditCustomField.jspa",
                "admin/ManageConfigurationScheme!remove.jspa",
                "admin/DeleteFieldScreen.jspa",
                "admin/EditFieldScreen.jspa",
                "admin/ConfigureFieldScreen!addTab.jspa",
                "admin/DeleteFieldLayout.jspa",
                "admin/SelectProjectPermissionScheme.jspa",
                "admin/AddIssueSecurityLevel.jspa",
                "admin/SelectProjectSecurityScheme.jspa",
                "project/AddProjectRoleActor.jspa",
                "project/DeleteProjectRoleActor.jspa",
                "project/DeleteProject.jspa",
                "admin/user/EditUser.jspa",
                "admin/user/SetPassword.jspa",
                "admin/user/EditUserGroups.jspa",
                "admin/DeleteMailHandler.jspa",
                "admin/RetryMail.jspa")) {
            assertThat(post(action, form).statusCode()).as(action).isEqualTo(404);
        }
    }

    @Test
    public void shouldMakeNoFieldOfAnUnknownKindOrOnAnUnknownScreen() {
        HttpResponse<String> kind =
                post("admin/CreateCustomField.jspa", Map.of("fieldType", "CASCADE", "name", "Ward"));
        HttpResponse<String> screen =
                post("admin/CreateCustomField.jspa", Map.of("fieldType", "TEXT", "name", "Ward", "screens", "777"));

        assertThat(kind.statusCode()).isEqualTo(400);
        assertThat(screen.statusCode()).isEqualTo(404);
        assertThat(host.tracker().fields().all()).isEmpty();
    }

    private HttpResponse<String> post(String action, Map<String, String> form) {
        return admin.post("/secure/" + action, form);
    }

    private static String fault(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#main .aui-message-error").text();
    }
}
