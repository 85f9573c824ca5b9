package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.CloneOptions;
import org.sluice.workbench.operations.deeds.MoveTarget;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.issues.LinkType;

/** Two people at once on issues that hang together: neither waits for the other for ever, and neither undoes the other. */
public class CrossingTest {
    private static final int ROUNDS = 30;

    @Rule
    public final WorkPlace place = new WorkPlace();

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @After
    public void goHome() {
        people.shutdownNow();
    }

    @Test
    public void shouldDeleteTwoIssuesThatAreLinkedWithEachOther() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Issue one = make();
            Issue other = make();
            link(one, other);
            link(other, one);

            List<Outcome<List<Issue>>> gone = atOnce(() -> delete(one), () -> delete(other));

            assertThat(gone).allMatch(Outcome::isDone);
            assertThat(place.tracker().issues().byId(one.id())).isEmpty();
            assertThat(place.tracker().issues().byId(other.id())).isEmpty();
        }
    }

    @Test
    public void shouldDeleteAnIssueOnce() throws Exception {
        Issue issue = make();
        int before = place.eventTypes().size();

        List<Outcome<List<Issue>>> gone = atOnce(() -> delete(issue), () -> delete(issue));

        assertThat(gone).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(place.eventTypes()).hasSize(before + 1);
    }

    @Test
    public void shouldTakeALinkAwayOnceAndTellOfItOnce() throws Exception {
        Link link = link(place.issue("SUP-1"), place.issue("SUP-2"));
        Callable<Outcome<Link>> unlink = () -> place.operations().link().unlink(place.as("rita"), link.id());

        List<Outcome<Link>> gone = atOnce(unlink, unlink);

        assertThat(gone).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(place.history("SUP-1")).hasSize(2);
    }

    @Test
    public void shouldLinkTwoIssuesBothWays() throws Exception {
        Issue one = place.issue("SUP-1");
        Issue other = place.issue("SUP-2");

        atOnce(() -> link(one, other), () -> link(other, one));

        assertThat(place.tracker().links().of(one.id())).hasSize(2);
        assertThat(place.history("SUP-1"))
                .containsExactlyInAnyOrder(
                        "Link: - > This issue blocks SUP-2", "Link: - > This issue is blocked by SUP-2");
    }

    @Test
    public void shouldCopyTwoIssuesThatAreLinkedWithEachOther() throws Exception {
        Issue one = make();
        Issue other = make();
        link(one, other);
        link(other, one);

        List<Outcome<Issue>> copies = atOnce(() -> copy(one), () -> copy(other));

        assertThat(copies).allMatch(Outcome::isDone);
        assertThat(copies.get(0).get().key()).isNotEqualTo(copies.get(1).get().key());
    }

    @Test
    public void shouldMoveAndDeleteAFamilyOneAfterTheOther() throws Exception {
        MoveTarget lab =
                MoveTarget.of(place.project("LAB").id(), place.issue("LAB-1").typeId());
        long parent = place.id("SUP-2");
        long subtask = place.id("SUP-3");

        List<Boolean> done = atOnce(
                () -> place.operations()
                        .move()
                        .move(place.as("rita"), parent, lab)
                        .isDone(),
                () -> place.operations()
                        .delete()
                        .delete(place.as("admin"), subtask, true)
                        .isDone());

        assertThat(done).containsExactly(true, true);
        assertThat(place.issue("SUP-2").key()).isEqualTo("LAB-2");
        assertThat(place.tracker().issues().byId(subtask)).isEmpty();
    }

    private <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Callable<T>> deeds = List.of(
                () -> {
                    start.await();
                    return one.call();
                },
                () -> {
                    start.await();
                    return other.call();
                });
        List<T> results = new ArrayList<>();
        for (Future<T> done : people.invokeAll(deeds)) {
            results.add(done.get());
        }
        return results;
    }

    private Issue make() {
        return place.operations()
                .create()
                .create(
                        place.as("rita"),
                        NewIssue.of(
                                place.project("SUP").id(),
                                place.issue("SUP-1").typeId(),
                                WorkPlace.form("summary", "One of two")))
                .get();
    }

    private Outcome<List<Issue>> delete(Issue issue) {
        return place.operations().delete().delete(place.as("admin"), issue.id(), true);
    }

    private Outcome<Issue> copy(Issue issue) {
        return place.operations()
                .copy()
                .copy(
                        place.as("rita"),
                        issue.id(),
                        new CloneOptions(CloneOptions.plain().summary(), false, true, false));
    }

    private Link link(Issue source, Issue destination) {
        LinkType blocks = place.tracker().links().types().stream()
                .filter(type -> type.name().equals("Blocks"))
                .findFirst()
                .orElseThrow();
        return place.operations()
                .link()
                .link(place.as("rita"), blocks.id(), source.id(), destination.id())
                .get();
    }
}
