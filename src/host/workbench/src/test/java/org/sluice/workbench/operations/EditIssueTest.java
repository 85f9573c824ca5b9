package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.operations.WorkPlace.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Issue;

/** Editing fields of an issue and giving it to somebody. */
public class EditIssueTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldEditTellAndRecord() {
        Outcome<Issue> edited = place.operations()
                .edit()
                .edit(
                        place.as("rita"),
                        place.id("SUP-1"),
                        Map.of("summary", List.of("No picture"), place.streamId(), List.of(place.choice("Planned"))));

        assertThat(edited.get().summary()).isEqualTo("No picture");
        assertThat(edited.get().updated()).isEqualTo(ImportedTracker.CLOCK.instant());
        assertThat(place.history("SUP-1"))
                .containsExactlyInAnyOrder("summary: Summary of SUP-1 > No picture", "Stream: Urgent > Planned");
        assertThat(place.lastHappening().eventTypeId()).isEqualTo(Happenings.UPDATED);
        assertThat(place.lastHappening().userKey()).contains("rita");
        assertThat(place.lastHappening().changes()).isPresent();
    }

    @Test
    public void shouldTellNothingOfAnEditThatChangesNothing() {
        Outcome<Issue> edited =
                place.operations().edit().edit(place.as("rita"), place.id("SUP-1"), form("labels", "ward"));

        assertThat(edited.isDone()).isTrue();
        assertThat(place.history("SUP-1")).isEmpty();
        assertThat(place.eventTypes()).isEmpty();
    }

    @Test
    public void shouldHideTheIssueFromWhoMayNotSeeIt() {
        Outcome<Issue> edited =
                place.operations().edit().edit(place.as("olga"), place.id("SUP-1"), form("summary", "Mine"));

        assertThat(edited.problems().refusal()).contains(Refusal.NOT_FOUND);
        assertThat(place.issue("SUP-1").summary()).isEqualTo("Summary of SUP-1");
    }

    @Test
    public void shouldRefuseWhoMayOnlyBrowse() {
        place.tracker().schemes().grantsOf(0).stream()
                .filter(grant -> grant.permissionKey().equals("EDIT_ISSUES"))
                .forEach(place.tracker().schemes()::revoke);

        Outcome<Issue> edited =
                place.operations().edit().edit(place.as("rita"), place.id("SUP-1"), form("summary", "Mine"));

        assertThat(edited.problems().refusal()).contains(Refusal.FORBIDDEN);
    }

    @Test
    public void shouldWriteNothingWhenOneFieldDoesNotFit() {
        Outcome<Issue> edited = place.operations()
                .edit()
                .edit(
                        place.as("rita"),
                        place.id("SUP-1"),
                        Map.of("summary", List.of("New"), "duedate", List.of("soon")));

        assertThat(edited.problems().byField()).containsOnlyKeys("duedate");
        assertThat(place.issue("SUP-1").summary()).isEqualTo("Summary of SUP-1");
    }

    @Test
    public void shouldKeepWhatTwoPeopleChangeAtOnce() throws Exception {
        long id = place.id("SUP-1");
        Callable<Outcome<Issue>> one =
                () -> place.operations().edit().edit(place.as("rita"), id, form("summary", "From Rita"));
        Callable<Outcome<Issue>> other =
                () -> place.operations().edit().edit(place.as("anton"), id, form("description", "From Anton"));

        ExecutorService people = Executors.newFixedThreadPool(2);
        people.invokeAll(List.of(one, other, one, other));
        people.shutdown();

        assertThat(place.issue("SUP-1").summary()).isEqualTo("From Rita");
        assertThat(place.issue("SUP-1").description()).contains("From Anton");
        assertThat(place.history("SUP-1")).hasSize(2);
    }

    @Test
    public void shouldAssignAndTellThatItIsAssigned() {
        Outcome<Issue> assigned = place.operations().assign().assign(place.as("rita"), place.id("SUP-1"), "anton");

        assertThat(assigned.get().assigneeKey()).contains("anton");
        assertThat(place.history("SUP-1")).containsExactly("assignee: - > Person anton");
        assertThat(place.eventTypes()).containsExactly(Happenings.ASSIGNED);
    }

    @Test
    public void shouldAssignOnlyToWhoCanBeAssigned() {
        Outcome<Issue> olga = place.operations().assign().assign(place.as("rita"), place.id("SUP-1"), "olga");
        Outcome<Issue> unknown = place.operations().assign().assign(place.as("rita"), place.id("SUP-1"), "nils");

        assertThat(olga.problems().byField().get("assignee").key()).isEqualTo("workbench.refusal.assign.user");
        assertThat(unknown.problems().byField().get("assignee").key()).isEqualTo("workbench.refusal.user.unknown");
    }

    @Test
    public void shouldTakeAnIssueFromEverybody() {
        Issue assigned = place.operations()
                .assign()
                .assign(place.as("rita"), place.id("SUP-2"), "")
                .get();

        assertThat(assigned.assigneeKey()).isEqualTo(Optional.empty());
        assertThat(place.history("SUP-2")).containsExactly("assignee: Person anton > -");
    }
}
