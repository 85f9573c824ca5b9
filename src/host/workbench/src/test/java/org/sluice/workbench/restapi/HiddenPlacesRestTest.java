package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;

/** Making issues by REST tells nothing of places that the caller may not use: the answer is the same as where nothing is. */
public class HiddenPlacesRestTest extends RestAtWork {
    @Before
    public void serve() {
        rest.as(place.as("olga"));
    }

    @Test
    public void shouldAnswerAHiddenProjectAsNone() {
        JiraRest.Answer none = make("NOPE", "");

        assertThat(none.status()).isEqualTo(400);
        assertThat(none.body().path("errors").path("project").asText()).contains("or it does not exist");
        assertThat(make("SUP", "")).isEqualTo(none);
    }

    @Test
    public void shouldTellNoComponentsAndOptionsOfAHiddenProject() {
        JiraRest.Answer none = make("NOPE", "");

        assertThat(make("SUP", ", \"components\": [{\"name\": \"X-ray viewer\"}]"))
                .isEqualTo(none);
        assertThat(make("SUP", ", \"components\": [{\"name\": \"Secret plan\"}]"))
                .isEqualTo(none);
        assertThat(make("SUP", ", \"" + place.streamId() + "\": {\"value\": \"Slow\"}"))
                .isEqualTo(none);
    }

    @Test
    public void shouldTellAStrangerTheSameOfBoth() {
        rest.as(Optional.empty());

        assertThat(make("SUP", "").status()).isEqualTo(401);
        assertThat(make("SUP", "")).isEqualTo(make("NOPE", ""));
    }

    @Test
    public void shouldTellTheSameOfManyAtOnce() {
        String many = "{\"issueUpdates\": [{\"fields\": %s}]}";

        assertThat(rest.post("issue/bulk", many.formatted(fields("SUP", ""))))
                .isEqualTo(rest.post("issue/bulk", many.formatted(fields("NOPE", ""))));
    }

    @Test
    public void shouldAnswerAHiddenParentAsNone() {
        place.grant("CREATE_ISSUES", "olga");
        String parent = ", \"summary\": \"\", \"parent\": {\"key\": \"%s\"}";

        JiraRest.Answer none = make("LAB", parent.formatted("SUP-99"));

        assertThat(none.body().path("errors").has("parent")).isTrue();
        assertThat(make("LAB", parent.formatted("SUP-1"))).isEqualTo(none);
    }

    @Test
    public void shouldKeepTheNamesOfLevelsThatTheCallerIsNotIn() {
        place.level("SUP", "Leads", "anton");
        place.grant("SET_ISSUE_SECURITY", "rita");
        rest.as(place.as("rita"));
        String level = "{\"fields\": {\"security\": {\"name\": \"%s\"}}}";

        JiraRest.Answer hidden = rest.put("issue/SUP-1", level.formatted("Leads"));

        assertThat(hidden.status()).isEqualTo(400);
        assertThat(hidden.body().path("errors").path("security").asText()).isEqualTo("The name 'Leads' is not valid.");
    }

    private JiraRest.Answer make(String project, String more) {
        return rest.post("issue", "{\"fields\": " + fields(project, more) + "}");
    }

    private static String fields(String project, String more) {
        return "{\"project\": {\"key\": \"" + project + "\"}, \"issuetype\": {\"name\": \"Task\"},"
                + " \"summary\": \"x\"" + more + "}";
    }
}
