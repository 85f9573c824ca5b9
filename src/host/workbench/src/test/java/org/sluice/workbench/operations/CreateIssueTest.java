package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.operations.WorkPlace.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.tracker.issues.Issue;

/** Making issues. */
public class CreateIssueTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldMakeAnIssueAndTellOfIt() {
        Issue made = create("rita", form("summary", "The label printer is out of paper"))
                .get();

        assertThat(made.key()).isEqualTo("SUP-4");
        assertThat(made.reporterKey()).contains("rita");
        assertThat(made.creatorKey()).contains("rita");
        assertThat(made.priorityId()).contains("3");
        assertThat(place.tracker()
                        .constants()
                        .status(made.statusId())
                        .orElseThrow()
                        .name())
                .isEqualTo("Open");
        assertThat(place.eventTypes()).containsExactly(Happenings.CREATED);
        assertThat(place.history("SUP-4")).isEmpty();
    }

    @Test
    public void shouldNameAllThatIsMissingOrWrong() {
        Outcome<Issue> made = create("rita", Map.of("priority", List.of("99"), "labels", List.of("a b")));

        assertThat(made.problems().byField()).containsOnlyKeys("summary", "priority", "labels");
        assertThat(place.eventTypes()).isEmpty();
    }

    @Test
    public void shouldRefuseWhoMayNotCreate() {
        assertThat(create("olga", form("summary", "Mine")).problems().refusal()).contains(Refusal.FORBIDDEN);
    }

    @Test
    public void shouldMakeASubtaskBelowItsParentOnly() {
        String subtask = place.issue("SUP-3").typeId();
        NewIssue alone = NewIssue.of(place.project("SUP").id(), subtask, form("summary", "Alone"));
        NewIssue below = new NewIssue(
                place.project("SUP").id(), subtask, Optional.of(place.id("SUP-1")), form("summary", "Below"), false);
        NewIssue elsewhere = new NewIssue(
                place.project("SUP").id(), subtask, Optional.of(place.id("LAB-1")), form("summary", "No"), false);

        assertThat(create(alone).problems().byField()).containsOnlyKeys("issuetype");
        assertThat(create(elsewhere).problems().byField()).containsOnlyKeys("parent");
        assertThat(create(below).get().parentId()).contains(place.id("SUP-1"));
    }

    private Outcome<Issue> create(String user, Map<String, List<String>> form) {
        return place.operations()
                .create()
                .create(
                        place.as(user),
                        NewIssue.of(
                                place.project("SUP").id(), place.issue("SUP-1").typeId(), form));
    }

    private Outcome<Issue> create(NewIssue issue) {
        return place.operations().create().create(place.as("rita"), issue);
    }
}
