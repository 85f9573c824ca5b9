package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.IssueManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.OfferedTask;
import org.sluice.streams.domain.Severity;
import org.sluice.streams.domain.Started;
import org.sluice.work.Stream;

/** Tests {@link OfferedTasks}, {@link OfferRows}, and what a task's panel says of offers and limits. SUP-1 is urgent and nobody's. */
public class OfferedTasksTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Rule
    public final WorkSite site = new WorkSite();

    @Test
    public void shouldOfferToAllOfTheTeamWhenNobodyIsOnUrgent() {
        assertThat(toMe("anton")).containsExactly("SUP-1");
        assertThat(toMe("rita")).containsExactly("SUP-1");

        site.team.outsiders.add("rita");
        assertThat(toMe("rita")).isEmpty();
    }

    @Test
    public void shouldOfferToWhoeverIsOnUrgentFirstFromWhenTheWorkflowSaysSo() {
        site.team.onUrgent = Optional.of("anton");
        site.offers.offer(site.issue("SUP-1").id(), site.project("SUP"), site.clock.instant());

        assertThat(toMe("anton")).containsExactly("SUP-1");
        assertThat(toMe("rita")).isEmpty();
        assertThat(site.desk.paused("anton", site.project("SUP")).toMe())
                .extracting(one -> one.offer().toAllFrom())
                .containsExactly(Optional.of(site.clock.instant().plus(QUARTER)));

        site.clock.set(site.clock.instant().plus(QUARTER));
        assertThat(toMe("rita")).containsExactly("SUP-1");
    }

    @Test
    public void shouldOfferNothingToASearchWhereTheProjectWasSwitchedOffSinceItWasListed() {
        List<Long> listed = List.of(site.project("SUP"));
        assertThat(site.offered.idsToMe(site.user("anton"), listed, 10))
                .containsExactly(site.issue("SUP-1").id());

        site.streams.leave(site.project("SUP"));
        site.clock.set(site.clock.instant().plusSeconds(2));

        assertThat(site.offered.idsToMe(site.user("anton"), listed, 10)).isEmpty();
        assertThat(site.offered.count(site.user("anton"), listed)).isZero();
    }

    /** Without a word of its workflow: SUP-1 became urgent an hour ago, SUP-5 just now. */
    @Test
    public void shouldCountFromWhenATaskBecameUrgent() {
        site.team.onUrgent = Optional.of("anton");
        site.clock.set(site.clock.instant().plus(Duration.ofHours(1)));
        String urgent = Long.toString(site.streams.site().orElseThrow().urgent());
        site.put("SUP-5", site.stream.fieldId(), urgent);

        assertThat(toMe("anton")).containsExactly("SUP-1", "SUP-5");
        assertThat(toMe("rita")).containsExactly("SUP-1");
    }

    @Test
    public void shouldOfferToAllWhatNobodyInTheTeamIsOnUrgentFor() {
        site.team.onUrgent = Optional.of("gone");
        site.team.outsiders.add("gone");
        site.offers.offer(site.issue("SUP-1").id(), site.project("SUP"), site.clock.instant());

        assertThat(toMe("rita")).containsExactly("SUP-1");
    }

    @Test
    public void shouldOfferNothingThatWasTakenHasBegunOrIsElsewhere() {
        site.put("SUP-1", "assignee", "rita");
        assertThat(toMe("anton")).isEmpty();

        site.put("SUP-1", "assignee", "");
        site.press("anton", "SUP-1", FlowStatus.WAITING_FOR_OTHERS);
        assertThat(toMe("anton")).isEmpty();
        assertThat(site.desk.paused("anton", site.project("OPS")).toMe()).isEmpty();
    }

    @Test
    public void shouldBeTakenAtOnceAndThenForgotten() {
        site.offers.offer(site.issue("SUP-1").id(), site.project("SUP"), site.clock.instant());
        site.offers.offer(site.issue("SUP-1").id(), site.project("SUP"), site.clock.instant());

        assertThat(start("rita", "SUP-1", Optional.empty()).inProgress()).isTrue();
        site.press("rita", "SUP-1", FlowStatus.PAUSED);
        site.scheduler.runAll();

        assertThat(site.ao().count(OfferRow.class)).isZero();
    }

    @Test
    public void shouldForgetTheRowsOfAProjectThatIsGone() {
        site.offers.offer(1, site.project("SUP"), site.clock.instant());
        site.offers.offer(2, site.project("OPS"), site.clock.instant());
        site.desk.pause("anton", site.project("SUP"), "SUP-2", Optional.empty());

        assertThat(site.offers.projects()).containsExactlyInAnyOrder(site.project("SUP"), site.project("OPS"));
        assertThat(site.paused.projects()).containsExactly(site.project("SUP"));
        site.offers.forget(site.project("SUP"));
        site.paused.forget(site.project("SUP"));

        assertThat(site.offers.projects()).containsExactly(site.project("OPS"));
        assertThat(site.paused.projects()).isEmpty();
    }

    @Test
    public void shouldTellInThePanelToWhomATaskIsOffered() {
        site.team.onUrgent = Optional.of("anton");
        site.offers.offer(site.issue("SUP-1").id(), site.project("SUP"), site.clock.instant());
        String until = site.clock.instant().plus(QUARTER).toString();

        assertThat(panel("SUP-1", "anton")).containsEntry("sluiceOffer", "me").containsEntry("sluiceOfferUntil", until);
        assertThat(panel("SUP-1", "rita"))
                .containsEntry("sluiceOffer", "person")
                .containsEntry("sluiceOfferTo", "anton");
        site.team.outsiders.add("rita");
        assertThat(panel("SUP-1", "rita"))
                .containsEntry("sluiceOffer", "person")
                .containsEntry("sluiceOfferTo", "");
        site.clock.set(site.clock.instant().plus(QUARTER));
        assertThat(panel("SUP-1", "rita")).containsEntry("sluiceOffer", "all").containsEntry("sluiceOfferUntil", "");
        assertThat(panel("SUP-2", "rita")).containsEntry("sluiceOffer", "");
    }

    @Test
    public void shouldAskForAReasonWhileALimitIsFull() {
        full(Severity.ASK);
        String planned = Long.toString(site.streams.site().orElseThrow().planned());
        site.put("SUP-8", site.stream.fieldId(), planned);
        site.follow(
                "Triage", (from, to) -> to.equals("Working"), WorkflowText.SCREEN + ReasonWaysTest.limit("comment"));

        assertThat(panel("SUP-8", "anton")).containsEntry("sluiceAsks", "asks");
        assertThat(panel("SUP-1", "anton")).containsEntry("sluiceAsks", "");
        assertThatThrownBy(() -> start("anton", "SUP-8", Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("reason"));
        assertThat(site.statusOf("SUP-8")).isEqualTo("Left");
    }

    @Test
    public void shouldAskForNothingWhereTheWorkflowHasNoSuchRule() {
        full(Severity.ASK);
        String planned = Long.toString(site.streams.site().orElseThrow().planned());
        site.put("SUP-8", site.stream.fieldId(), planned);
        assertThat(panel("SUP-8", "anton")).containsEntry("sluiceAsks", "");

        Started started = start("anton", "SUP-8", Optional.empty());

        assertThat(started.inProgress()).isTrue();
        assertThat(started.limits()).isNotEmpty();
        assertThat(panel("SUP-8", "anton").get("sluiceLimits")).isEqualTo(String.join("\n", started.limits()));
    }

    @Test
    public void shouldNeverAskOfUrgentWorkNorBeHeldUpByAFault() {
        full(Severity.ASK);
        assertThat(start("rita", "SUP-1", Optional.empty()).inProgress()).isTrue();

        site.team.faulty = true;
        assertThat(start("rita", "SUP-5", Optional.empty()).limits()).isEmpty();
    }

    private void full(Severity severity) {
        site.team.limits = List.of(new Limit(Stream.PLANNED, Optional.empty(), 3, severity));
        site.team.held = 4;
    }

    private List<String> toMe(String person) {
        return site.offered.toMe(site.user(person), site.project("SUP")).stream()
                .map(OfferedTask::task)
                .map(task -> task.key())
                .toList();
    }

    private Started start(String person, String key, Optional<String> reason) {
        return site.desk.start(person, site.project("SUP"), key, Set.of(), Map.of(), reason);
    }

    private Map<String, Object> panel(String key, String reader) {
        return site.panel()
                .getContextMap(Map.of(
                        "issue",
                        Objects.requireNonNull(site.jira.get(IssueManager.class).getIssueObject(key)),
                        "user",
                        site.user(reader)));
    }
}
