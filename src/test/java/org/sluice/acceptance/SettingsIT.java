package org.sluice.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.host.Tasks;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.StartingData;
import org.sluice.workbench.testing.WorkbenchClient;

/** What a project has chosen is told to whoever may browse it, and changed by whoever administers it. */
@StartingData("harbour.json")
public class SettingsIT {
    private static final String OPEN = "/rest/sluice/1.0/insight/%s/open";

    @ClassRule
    public static final JiraInUse JIRA = new JiraInUse();

    @Test
    public void shouldChangeWhatIsNamedAndNothingElse() {
        // given a project that has chosen before, as the first choice fills in what is usual
        boolean counted = settings(JIRA.administrator()).path("countSubTasks").asBoolean();
        Tasks.good(JIRA.administrator().put(JIRA.settings(), "{\"countSubTasks\":" + counted + "}"));
        ObjectNode before = settings(JIRA.administrator());

        Tasks.good(JIRA.administrator().put(JIRA.settings(), "{\"countSubTasks\":" + !counted + "}"));

        assertThat(settings(JIRA.administrator())).isEqualTo(before.deepCopy().put("countSubTasks", !counted));
        Tasks.good(JIRA.administrator().put(JIRA.settings(), "{\"countSubTasks\":" + counted + "}"));
        assertThat(settings(JIRA.administrator())).isEqualTo(before);
    }

    @Test
    public void shouldShowAUserTheFiguresAndLetThemChangeNothing() {
        WorkbenchClient user = JIRA.user();
        SwitchedOn.with(JIRA.administrator(), JIRA.project(), "{\"on\":true}");
        JsonNode before = settings(JIRA.administrator());

        assertThat(user.get(OPEN.formatted(JIRA.project())).status()).isEqualTo(200);
        assertThat(settings(user)).isEqualTo(before);
        assertThat(user.put(JIRA.settings(), "{\"on\":false}").status()).isEqualTo(403);
        assertThat(user.post(JIRA.settings() + "/ledger", "{}").status()).isEqualTo(403);
        assertThat(user.get("/rest/sluice/1.0/setup/projects").status()).isEqualTo(403);
        assertThat(settings(JIRA.administrator())).isEqualTo(before);
    }

    private static ObjectNode settings(WorkbenchClient reader) {
        return (ObjectNode) Tasks.good(reader.get(JIRA.settings()));
    }
}
