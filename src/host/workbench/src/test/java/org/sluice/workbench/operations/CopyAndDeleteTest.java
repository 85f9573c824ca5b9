package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.CloneOptions;
import org.sluice.workbench.operations.deeds.MoveTarget;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.issues.Issue;

/** Copying and deleting issues, with what hangs on them, and many at once. */
public class CopyAndDeleteTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldCopyWithJirasPrefixAndLink() {
        Issue copy = copy("SUP-1", CloneOptions.plain()).get();

        assertThat(copy.key()).isEqualTo("SUP-4");
        assertThat(copy.summary()).isEqualTo("CLONE - Summary of SUP-1");
        assertThat(copy.reporterKey()).contains("anton");
        assertThat(place.tracker().labels().of(copy.id())).containsExactly("ward");
        assertThat(place.tracker().values().of(copy.id())).hasSize(1);
        assertThat(place.tracker().comments().of(copy.id())).isEmpty();
        assertThat(place.history("SUP-4")).containsExactly("Link: - > This issue clones SUP-1");
        assertThat(place.history("SUP-1")).containsExactly("Link: - > This issue is cloned by SUP-4");
        assertThat(place.eventTypes()).containsExactly(Happenings.CREATED);
    }

    @Test
    public void shouldCopySubtasksAndFilesWhenAsked() {
        place.operations().attach().attach(place.as("rita"), place.id("SUP-2"), "screen.png", 12_000);

        Issue copy = copy("SUP-2", new CloneOptions(Optional.of("Again"), true, true, true))
                .get();

        assertThat(copy.summary()).isEqualTo("Again");
        assertThat(place.tracker().issues().subtasksOf(copy.id()))
                .extracting(Issue::summary)
                .containsExactly("Summary of SUP-3");
        assertThat(place.tracker().attachments().of(copy.id()))
                .extracting(Attachment::fileName)
                .containsExactly("screen.png");
    }

    @Test
    public void shouldDeleteWithSubtasksAndTellOfEach() {
        Issue issue = place.issue("SUP-2");

        assertThat(place.operations()
                        .delete()
                        .delete(place.as("rita"), issue.id(), true)
                        .problems()
                        .refusal())
                .contains(Refusal.FORBIDDEN);
        assertThat(place.operations()
                        .delete()
                        .delete(place.as("admin"), issue.id(), false)
                        .isDone())
                .isFalse();
        place.operations().delete().delete(place.as("admin"), issue.id(), true).get();

        assertThat(place.tracker().issues().byKey("SUP-2")).isEmpty();
        assertThat(place.tracker().issues().byKey("SUP-3")).isEmpty();
        assertThat(place.tracker().values().of(issue.id())).isEmpty();
        assertThat(place.eventTypes()).containsExactly(Happenings.DELETED, Happenings.DELETED);
        assertThat(place.lastHappening().issue().key()).isEqualTo("SUP-2");
    }

    @Test
    public void shouldNotGiveOutTheNumberOfADeletedIssue() {
        Issue first = make();
        place.operations().delete().delete(place.as("admin"), first.id(), true).get();

        assertThat(make().number()).isEqualTo(first.number() + 1);
    }

    @Test
    public void shouldTellLinkedIssuesOfADeletedOne() {
        Issue copy = copy("SUP-1", CloneOptions.plain()).get();

        place.operations().delete().delete(place.as("admin"), copy.id(), true).get();

        assertThat(place.history("SUP-1")).last().isEqualTo("Link: This issue is cloned by SUP-4 > -");
    }

    @Test
    public void shouldChangeManyAndSayWhichWereRefused() {
        List<Long> ids = List.of(place.id("SUP-1"), place.id("SUP-2"), 99L);
        place.tracker().globalPermissions().grant("BULK_CHANGE", "jira-software-users");

        Map<Long, Outcome<Issue>> edited =
                place.operations().bulk().edit(place.as("rita"), ids, WorkPlace.form("labels", "printer"), false);

        assertThat(edited.get(place.id("SUP-1")).isDone()).isTrue();
        assertThat(edited.get(99L).problems().refusal()).contains(Refusal.NOT_FOUND);
        assertThat(place.history("SUP-1")).containsExactly("labels: ward > printer");
        assertThat(place.lastHappening().sendMail()).isFalse();
    }

    @Test
    public void shouldMoveAndDeleteMany() {
        List<Long> ids = List.of(place.id("SUP-2"), place.id("SUP-1"));

        place.operations()
                .bulk()
                .move(
                        place.as("admin"),
                        ids,
                        MoveTarget.of(
                                place.project("LAB").id(), place.issue("LAB-1").typeId()))
                .forEach((id, outcome) -> assertThat(outcome.isDone()).isTrue());
        Map<Long, Outcome<Issue>> deleted = place.operations().bulk().delete(place.as("admin"), ids);

        assertThat(deleted.values()).allMatch(Outcome::isDone);
        assertThat(place.tracker().issues().idsOfProject(place.project("SUP").id()))
                .isEmpty();
    }

    @Test
    public void shouldRefuseManyToWhoMayChangeThemOneByOneOnly() {
        Map<Long, Outcome<Issue>> edited = place.operations()
                .bulk()
                .edit(place.as("olga"), List.of(place.id("SUP-1")), WorkPlace.form("labels", "x"), true);

        assertThat(edited.get(place.id("SUP-1")).problems().general().get(0).key())
                .isEqualTo("workbench.refusal.bulk");
    }

    private Outcome<Issue> copy(String key, CloneOptions options) {
        return place.operations().copy().copy(place.as("anton"), place.id(key), options);
    }

    private Issue make() {
        return place.operations()
                .create()
                .create(
                        place.as("rita"),
                        NewIssue.of(
                                place.project("SUP").id(),
                                place.issue("SUP-1").typeId(),
                                WorkPlace.form("summary", "One")))
                .get();
    }
}
