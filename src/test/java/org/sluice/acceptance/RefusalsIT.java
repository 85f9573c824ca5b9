package org.sluice.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.host.Tasks;
import org.sluice.workbench.testing.StartingData;
import org.sluice.workbench.testing.WorkbenchClient.Reply;

/** Who may not ask, and what cannot be meant, is refused in words by every Jira. */
@StartingData("harbour.json")
public class RefusalsIT {
    private static final String INSIGHT = "/rest/sluice/1.0/insight/";

    @ClassRule
    public static final JiraInUse JIRA = new JiraInUse();

    @Test
    public void shouldAnswerOnlyThoseWhoAreLoggedIn() {
        assertThat(JIRA.nobody().get(INSIGHT + "projects").status()).isEqualTo(401);
        assertThat(JIRA.nobody().get("/rest/sluice/1.0/setup/projects").status())
                .isEqualTo(401);
        assertThat(JIRA.administrator().get(INSIGHT + "projects").status()).isEqualTo(200);
    }

    @Test
    public void shouldNotKnowAProjectThatIsNotThere() {
        Reply reply = JIRA.administrator().get(INSIGHT + "NOSUCHPROJECT/open");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().path("message").asText()).isNotBlank();
    }

    @Test
    public void shouldNameTheFieldThatCannotBeMeant() {
        Reply reply = JIRA.administrator().get(INSIGHT + JIRA.project() + "/lead-time?from=yesterday");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("field").asText()).isEqualTo("from");
    }

    @Test
    public void shouldRefuseAChoiceThatDoesNotExist() {
        Reply reply = JIRA.administrator().put(JIRA.settings(), "{\"historyUrgentJql\":\"nosuchfield = 1\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("field").asText()).isEqualTo("historyUrgentJql");
        assertThat(JIRA.administrator()
                        .put(JIRA.settings(), "{\"nosuchsetting\":1}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    public void shouldSayThatAProjectIsNotMeasured() {
        Tasks.good(JIRA.administrator().put(JIRA.settings(), "{\"on\":false}"));

        Reply reply = JIRA.administrator().get(INSIGHT + JIRA.project() + "/open");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().path("message").asText()).isNotBlank();
    }
}
