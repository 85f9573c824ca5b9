package org.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.scheduler.config.Schedule;
import java.sql.Timestamp;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The few bodies in the slice do what Jira's do. */
public class BodiesTest {
    private final RecordingHost host = new RecordingHost();

    @Before
    public void set() {
        CurrentHost.set(host);
    }

    @After
    public void unset() {
        CurrentHost.set(null);
    }

    @Test
    public void shouldGoBackToAPageOfThisHost() throws Exception {
        JiraWebActionSupport action = new JiraWebActionSupport();
        action.setReturnUrl("/browse/SUP-1");

        assertThat(action.getRedirect("/secure/Dashboard.jspa")).isEqualTo("none");
        assertThat(host.redirects()).containsExactly("sendRedirect /jira/browse/SUP-1");
    }

    @Test
    public void shouldNotFollowAnAddressElsewhere() throws Exception {
        for (String elsewhere :
                new String[] {"https://example.org/", "//example.org", "/\\example.org", "javascript:x"}) {
            JiraWebActionSupport action = new JiraWebActionSupport();
            action.setReturnUrl(elsewhere);
            action.returnComplete("/secure/Dashboard.jspa");
        }

        assertThat(host.redirects()).hasSize(4).containsOnly("sendRedirect /jira/secure/Dashboard.jspa");
    }

    @Test
    public void shouldStayOnAFormThatHasErrors() throws Exception {
        JiraWebActionSupport action = new JiraWebActionSupport();
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addError("bed", "Which bed?", ErrorCollection.Reason.VALIDATION_FAILED);
        action.addErrorCollection(errors);

        assertThat(action.getRedirect("/")).isEqualTo("error");
        assertThat(action.getErrors()).containsEntry("bed", "Which bed?");
        assertThat(host.redirects()).isEmpty();
        assertThat(action.getXsrfToken()).isEqualTo("token");
    }

    @Test
    public void shouldSayThatNoHostHasStarted() {
        CurrentHost.set(null);

        assertThatThrownBy(CurrentHost::get).isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void shouldKeepNothingForAValueThatWasNotThere() {
        ChangeHistoryItem item = new ChangeHistoryItem(
                null, 1L, 2L, 3L, "SUP-1", "assignee", new Timestamp(0), null, "Ada", null, "ada", "rita");

        assertThat(item.getFroms()).isEmpty();
        assertThat(item.getTos()).containsEntry("ada", "Ada");
    }

    @Test
    public void shouldLeaveUnsaidCacheSettingsUnsaid() {
        CacheSettings settings = new CacheSettingsBuilder()
                .expireAfterWrite(10, TimeUnit.MINUTES)
                .remote()
                .maxEntries(5)
                .build();

        assertThat(settings.getExpireAfterWrite()).isEqualTo(600_000);
        assertThat(settings.getExpireAfterAccess()).isNull();
        assertThat(settings.getLocal()).isFalse();
        assertThat(settings.getMaxEntries()).isEqualTo(5);
        assertThat(settings.getReplicateViaCopy()).isNull();
    }

    @Test
    public void shouldTellTheTwoKindsOfScheduleApart() {
        assertThat(Schedule.runOnce(null).getType()).isEqualTo(Schedule.Type.INTERVAL);
        assertThat(Schedule.runOnce(null).getIntervalScheduleInfo().getFirstRunTime())
                .isNull();
        assertThat(Schedule.forCronExpression("0 0 2 * * ?").getType()).isEqualTo(Schedule.Type.CRON_EXPRESSION);
    }
}
