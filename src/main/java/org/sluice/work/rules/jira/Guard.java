package org.sluice.work.rules.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.Lately;
import org.sluice.work.Stream;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.RuleLog;
import org.sluice.work.rules.Said;
import org.sluice.work.rules.Verdict;

/**
 * Stands around every rule of a workflow.
 *
 * <ul>
 *   <li>a rule that is skipped for whoever makes the transition is not asked;
 *   <li>while Sluice is paused everything passes, and what would have been refused is noted;
 *   <li>a rule that fails inside lets an urgent task pass, and one whose stream cannot be told, since a surgeon may be waiting; a
 *       planned one is refused with a plain sentence and a number. Either is in Jira's log under that number, and noted;
 *   <li>a rule that asks for a field which a task cannot have lets each task pass, as nobody could do what it asks.
 * </ul>
 *
 * <p>A condition is asked whenever somebody looks at a task, so what it hides is not noted, and its faults once a minute.
 */
public final class Guard {

    private static final Logger log = LoggerFactory.getLogger(Guard.class);

    private final TaskStreams streams;
    private final AoPausedRules paused;
    private final RuleLog said;
    private final RuleScreens screens;
    private final I18nResolver texts;
    private final Clock clock;
    private final Lately<String, AtomicBoolean> quiet;

    /** Speaks the language of whoever makes the transition. */
    public Guard(
            TaskStreams streams,
            AoPausedRules paused,
            RuleLog said,
            RuleScreens screens,
            I18nResolver texts,
            Clock clock) {
        this.streams = streams;
        this.paused = paused;
        this.said = said;
        this.screens = screens;
        this.texts = texts;
        this.clock = clock;
        this.quiet = new Lately<>(rule -> new AtomicBoolean(true), clock, Duration.ofMinutes(1));
    }

    /** Whether a condition lets the transition be offered. */
    public boolean offers(RuleCall call, Function<Issue, Verdict> rule) {
        return judged(call, rule, false).passes();
    }

    /**
     * What a validator has against the transition: all of it at once, each at the field where it can be mended, and above the screen what no
     * field of the screen mends.
     */
    public void check(RuleCall call, Function<Issue, Verdict> rule) throws InvalidInputException {
        Verdict verdict = judged(call, rule, true);
        if (!verdict.passes()) {
            throw refusal(call, verdict.refusals());
        }
    }

    private InvalidInputException refusal(RuleCall call, List<Finding> findings) {
        List<String> above = new ArrayList<>();
        // Jira keeps one text for a field.
        Map<String, String> atFields = new TreeMap<>();
        findings.forEach(finding -> place(call, finding)
                .ifPresentOrElse(
                        field -> atFields.merge(field, sentence(finding), (one, two) -> one + " " + two),
                        () -> above.add(sentence(finding))));
        String first = atFields.keySet().stream().findFirst().orElse("");
        InvalidInputException refusal = above.isEmpty()
                ? new InvalidInputException(first, atFields.get(first))
                : new InvalidInputException(above.get(0));
        above.stream().skip(1).forEach(refusal::addError);
        atFields.forEach(refusal::addError);
        return refusal;
    }

    /** What was found is told in any case, and above the screen where the screen cannot be read. */
    private Optional<String> place(RuleCall call, Finding finding) {
        try {
            return screens.place(call, finding);
        } catch (RuntimeException | LinkageError e) {
            log.warn("What {} refuses is told above the screen, which cannot be read", call.rule(), e);
            return Optional.empty();
        }
    }

    /** Does what a post-function does; while Sluice is paused it notes what it would have done. */
    public void run(RuleCall call, Finding what, Function<Issue, Verdict> work) throws WorkflowException {
        Verdict verdict = judged(call, issue -> doneUnlessPaused(call, issue, what, work), true);
        if (!verdict.passes()) {
            throw new WorkflowException(sentence(verdict.refusals().get(0)));
        }
    }

    private Verdict doneUnlessPaused(RuleCall call, Issue issue, Finding what, Function<Issue, Verdict> work) {
        if (paused.in(project(issue))) {
            note(call, Said.Kind.PAUSED, what, Optional.empty());
            return Verdict.PASSED;
        }
        return work.apply(issue);
    }

    /**
     * Does what belongs to each transition, whoever makes it and while Sluice is paused too. Where it fails, the transition goes as with
     * any rule.
     */
    public void always(RuleCall call, Consumer<Issue> work) throws WorkflowException {
        try {
            work.accept(call.issue());
        } catch (RuntimeException | LinkageError e) {
            Verdict verdict = failed(call, e, true);
            if (!verdict.passes()) {
                throw new WorkflowException(sentence(verdict.refusals().get(0)));
            }
        }
    }

    /** Does what is beside the transition, and holds it back never; while Sluice is paused it notes what it would have done. */
    public void aside(RuleCall call, Finding what, Consumer<Issue> work) {
        attempt(call, () -> {
            if (call.skipped()) {
                return;
            }
            if (paused.in(project(call.issue()))) {
                note(call, Said.Kind.PAUSED, what, Optional.empty());
            } else {
                work.accept(call.issue());
            }
        });
    }

    /** Does a part of what is beside a transition; where it fails that is noted, and nothing else becomes of it. */
    public void attempt(RuleCall call, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            String id = UUID.randomUUID().toString();
            log.error("The rule {} did nothing, id {}", call.rule(), id, e);
            note(call, Said.Kind.FAULT, Finding.of("sluice.rule.fault.aside"), Optional.of(id));
        }
    }

    private Verdict judged(RuleCall call, Function<Issue, Verdict> rule, boolean noting) {
        try {
            if (call.skipped()) {
                return Verdict.PASSED;
            }
            Verdict verdict = rule.apply(call.issue());
            if (noting) {
                verdict.remarks().forEach(finding -> note(call, Said.Kind.REMARK, finding, Optional.empty()));
            }
            return verdict.passes() || !paused.in(project(call.issue())) ? verdict : letPass(call, verdict, noting);
        } catch (RuntimeException | LinkageError e) {
            return failed(call, e, noting);
        }
    }

    private Verdict letPass(RuleCall call, Verdict verdict, boolean noting) {
        if (noting) {
            verdict.refusals().forEach(finding -> note(call, Said.Kind.PAUSED, finding, Optional.empty()));
        }
        return Verdict.PASSED;
    }

    private Verdict failed(RuleCall call, Throwable fault, boolean noting) {
        String id = UUID.randomUUID().toString();
        Optional<Issue> issue = Optional.ofNullable(call.vars().get("issue")).map(Issue.class::cast);
        Optional<Stream> stream = issue.flatMap(streams::asFarAsKnown);
        boolean passes = fault instanceof FieldNotHere
                || stream.filter(Stream.PLANNED::equals).isEmpty()
                || issue.filter(held -> isPausedIn(project(held))).isPresent();
        if (noting || quiet.of(call.rule()).compareAndSet(true, false)) {
            log.error("The rule {} failed, id {}", call.rule(), id, fault);
            note(call, Said.Kind.FAULT, told(fault, stream, passes), Optional.of(id));
        }
        return Verdict.unless(passes, Finding.of("sluice.rule.fault", id));
    }

    /** Whether Sluice is paused for a task. */
    public boolean isPaused(Issue issue) {
        return isPausedIn(project(issue));
    }

    /** As it is now, since the switch is the way out of a rule that fails; where the tables are what fails, as it was known last. */
    private boolean isPausedIn(long projectId) {
        try {
            return paused.in(projectId);
        } catch (RuntimeException | LinkageError e) {
            return paused.wasPausedIn(projectId);
        }
    }

    private static Finding told(Throwable fault, Optional<Stream> stream, boolean passes) {
        if (fault instanceof FieldNotHere lacking) {
            return Finding.of("sluice.rule.fault.field", lacking.field());
        }
        if (!passes) {
            return Finding.of("sluice.rule.fault.refused");
        }
        return Finding.of(stream.isPresent() ? "sluice.rule.fault.passed" : "sluice.rule.fault.unknown");
    }

    private void note(RuleCall call, Said.Kind kind, Finding finding, Optional<String> error) {
        Optional<Issue> issue = Optional.ofNullable(call.vars().get("issue")).map(Issue.class::cast);
        said.note(new Said(
                kind,
                issue.map(Guard::project).orElse(0L),
                issue.map(Issue::getId),
                call.rule(),
                finding,
                clock.instant(),
                error));
    }

    private String sentence(Finding finding) {
        return texts.getText(finding.key(), finding.arguments().toArray(new Serializable[0]));
    }

    private static long project(Issue issue) {
        return Objects.requireNonNull(issue.getProjectId(), "a task without a project");
    }
}
