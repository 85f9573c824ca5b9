package org.sluice.workbench.workflow.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.Seen;
import org.sluice.workbench.workflow.store.Workflow;

/** Of two who give the same name at the same moment one is refused, and nothing of the other's is written over. */
public class SameMomentTest {
    private static final int ROUNDS = 10;
    private final ImportedTracker home = new ImportedTracker();
    private final EditingStage stage = new EditingStage(home);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final CyclicBarrier both = new CyclicBarrier(2);

    @Rule
    public final RuleChain chain = RuleChain.outerRule(home).around(stage);

    @After
    public void stop() {
        threads.shutdownNow();
    }

    @Test
    public void shouldKeepTheFirstOfTwoCopies() throws Exception {
        WorkflowEditing meeting = meeting();
        Workflow original = stage.live(EditingStage.WARD);

        List<String> told = together(word -> meeting.copy(original, "Intake", word, Optional.empty()));

        assertThat(told).containsExactlyInAnyOrder("done", "workbench.workflow.refused.taken[Intake]");
        assertThat(stage.live("Intake").description()).isEqualTo(told.get(0).equals("done") ? "first" : "second");
    }

    @Test
    public void shouldKeepTheFirstOfAnImportAndACopy() throws Exception {
        WorkflowEditing meeting = meeting();
        Workflow original = stage.live(EditingStage.WARD);

        List<String> told = together(word -> {
            if (word.equals("first")) {
                meeting.add("Intake", word, original.descriptor(), Optional.empty());
            } else {
                meeting.copy(original, "Intake", word, Optional.empty());
            }
        });

        assertThat(told).containsExactlyInAnyOrder("done", "workbench.workflow.refused.taken[Intake]");
        assertThat(stage.live("Intake").description()).isEqualTo(told.get(0).equals("done") ? "first" : "second");
    }

    @Test
    public void shouldLetBothWorkOnTheDraftThatCameFirst() throws Exception {
        stage.use(EditingStage.WARD);
        WorkflowEditing meeting = meeting();

        List<String> told = together(word -> meeting.draft(EditingStage.WARD, Optional.of(word)));

        assertThat(told).containsExactly("done", "done");
        assertThat(stage.draft(EditingStage.WARD).authorKey().orElseThrow()).isIn("first", "second");
    }

    @Test
    public void shouldPublishNothingWhenAnotherTakesTheNameOfTheCopy() throws Exception {
        stage.use(EditingStage.WARD);
        stage.editing.draft(EditingStage.WARD, EditingStage.RITA);
        Seen draft = Seen.of(stage.draft(EditingStage.WARD));
        Workflow before = stage.live(EditingStage.WARD);
        WorkflowEditing meeting = meeting();

        List<String> told = together(word -> {
            if (word.equals("first")) {
                meeting.publish(draft, Optional.of("Before"), Optional.of("first"));
            } else {
                meeting.copy(before, "Before", word, Optional.empty());
            }
        });

        assertThat(told).containsExactlyInAnyOrder("done", "workbench.workflow.refused.taken[Before]");
        boolean published = told.get(0).equals("done");
        assertThat(stage.workflows.draftOf(EditingStage.WARD).isEmpty()).isEqualTo(published);
        assertThat(stage.live("Before").description()).isEqualTo(published ? before.description() : "second");
    }

    @Test
    public void shouldRenameOneOfTwo() throws Exception {
        stage.editing.copy(stage.live(EditingStage.WARD), "Other", "", Optional.empty());

        for (int round = 0; round < ROUNDS; round++) {
            String name = "Name " + round;
            List<Workflow> wanted = stage.workflows.all().stream()
                    .filter(workflow -> !workflow.system())
                    .toList();
            List<String> told =
                    together(word -> stage.editing.describe(wanted.get(word.equals("first") ? 0 : 1), name, ""));

            assertThat(told).containsExactlyInAnyOrder("done", "workbench.workflow.refused.taken[" + name + "]");
        }
    }

    @Test
    public void shouldKeepTheFirstOfTwoSchemes() throws Exception {
        SchemeEditing editing = new SchemeEditing(stage.schemes, stage.drafts, stage.workflows);

        for (int round = 0; round < ROUNDS; round++) {
            String name = "Scheme " + round;
            List<String> told = together(word -> editing.add(name, word));

            assertThat(told).containsExactlyInAnyOrder("done", "workbench.workflow.refused.schemetaken[" + name + "]");
            assertThat(stage.schemes.byName(name).map(Scheme::description))
                    .contains(told.get(0).equals("done") ? "first" : "second");
        }
    }

    /** Both have found the name free when they look at this clock, before they write. */
    private WorkflowEditing meeting() {
        return new WorkflowEditing(
                stage.workflows, stage.schemes, stage.drafts, home.tracker().constants(), new Meeting());
    }

    /** What was told to the first and to the second. */
    private List<String> together(Deed deed) throws Exception {
        List<Future<String>> all = new ArrayList<>();
        for (String word : List.of("first", "second")) {
            Callable<String> one = () -> {
                both.await(30, TimeUnit.SECONDS);
                return told(deed, word);
            };
            all.add(threads.submit(one));
        }
        return List.of(all.get(0).get(60, TimeUnit.SECONDS), all.get(1).get(60, TimeUnit.SECONDS));
    }

    private static String told(Deed deed, String word) {
        try {
            deed.does(word);
            return "done";
        } catch (WorkflowRefusal refused) {
            return refused.getMessage() + refused.arguments();
        }
    }

    /** What both do, each with a word of their own. */
    private interface Deed {
        void does(String word);
    }

    /** A clock at which the two meet the first time that they look. */
    private final class Meeting extends Clock {
        private final ThreadLocal<Boolean> met = ThreadLocal.withInitial(() -> false);

        @Override
        public Instant instant() {
            if (!met.get()) {
                met.set(true);
                try {
                    both.await(30, TimeUnit.SECONDS);
                } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                    throw new IllegalStateException("Nobody else came", alone);
                }
            }
            return ImportedTracker.CLOCK.instant();
        }

        @Override
        public ZoneId getZone() {
            return ImportedTracker.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
