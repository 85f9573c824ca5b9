package org.sluice.work.rules.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;

/** Tests {@link Origin} and what of {@link RuleCall} needs no host. */
public class OriginTest {

    @Test
    public void shouldHaveACodeThatRulesCarry() {
        for (Origin origin : Origin.values()) {
            assertThat(Origin.of(origin.code())).contains(origin);
        }
        assertThat(Origin.of("moon")).isEmpty();
        assertThat(Origin.of("BULK")).isEmpty();
    }

    @Test
    public void shouldKnowTheClassesThatCallForNobodyInPerson() {
        assertThat(origin("com.atlassian.jira.bulkedit.operation.BulkWorkflowTransitionOperation"))
                .contains(Origin.BULK);
        assertThat(origin("com.atlassian.jira.service.services.mail.MailFetcherService"))
                .contains(Origin.MAIL);
        assertThat(origin("com.atlassian.jira.web.action.issue.CloneIssueDetails"))
                .contains(Origin.CLONE);
        assertThat(origin("com.atlassian.servicedesk.internal.rest.RequestResource"))
                .contains(Origin.PORTAL);
        assertThat(origin("com.codebarrel.automation.ActionExecutor")).contains(Origin.AUTOMATION);
        assertThat(origin("com.atlassian.jira.bc.issue.DefaultIssueService")).isEmpty();
    }

    @Test
    public void shouldTellAutomationAndAgentsFromThePortal() {
        String automation = "com.atlassian.servicedesk.plugins.automation.internal.RequestActionRunner";
        String portal = "com.atlassian.servicedesk.internal.customer.CustomerRequestService";

        assertThat(Origin.of(Stream.of(automation, portal, "java.lang.Thread"))).containsExactly(Origin.AUTOMATION);
        assertThat(Origin.of(Stream.of(portal))).containsExactly(Origin.PORTAL);
        assertThat(Origin.of(Stream.of("com.atlassian.servicedesk.internal.sla.Clock")))
                .isEmpty();
    }

    @Test
    public void shouldPassOverFiltersThatStandAroundEveryRequest() {
        assertThat(origin("com.atlassian.servicedesk.internal.web.ExternalCustomerLockoutFilter"))
                .isEmpty();
    }

    @Test
    public void shouldReadWhoIsSkippedAndFindNobodyCallingInATest() {
        assertThat(RuleCall.skips(Map.of("skip", "bulk,mail,moon")))
                .containsExactlyInAnyOrder(Origin.BULK, Origin.MAIL);
        assertThat(Origin.calling()).isEmpty();
    }

    @Test
    public void shouldNotLookForCallersWhereNobodyIsSkipped() {
        assertThat(new RuleCall("any", Map.of(), Map.of()).skipped()).isFalse();
        assertThat(new RuleCall("any", Map.of(), Map.of("skip", "")).skipped()).isFalse();
        assertThat(new RuleCall("any", Map.of(), Map.of("skip", "bulk,portal")).skipped())
                .isFalse();
        assertThat(new RuleCall("any", Map.of(), Map.of("x", " ")).arg("x")).isEmpty();
        assertThat(new RuleCall("any", Map.of("comment", " Now "), Map.of()).comment())
                .contains(" Now ");
    }

    private static Optional<Origin> origin(String className) {
        return Origin.ofClass(className).findFirst();
    }
}
