package org.sluice.workbench.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.http.Languages;
import org.sluice.workbench.jira.issue.Around;
import org.sluice.workbench.jira.issue.JiraIssue;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.writing.IssueWriting;
import org.sluice.workbench.texts.Sentence;
import org.sluice.workbench.workflow.engine.MissingRuleException;
import org.sluice.workbench.workflow.engine.WorkflowEngine;

/**
 * Makes issues and takes them through their workflow, wholly or not at all: when a validator refuses or a post-function
 * throws, everything of the tracker's is as before. Active Objects have a connection of their own, so what a rule wrote
 * there stays, as in Jira.
 */
public final class Transitions {
    private static final Logger log = LoggerFactory.getLogger(Transitions.class);
    private static final String BEFORE = "before_transition";

    private final Jdbi jdbi;
    private final WorkflowEngine engine;
    private final IssueWriting writing;
    private final Happenings happenings;
    private final Around around;

    public Transitions(Jdbi jdbi, WorkflowEngine engine, IssueWriting writing, Happenings happenings, Around around) {
        this.jdbi = jdbi;
        this.engine = engine;
        this.writing = writing;
        this.happenings = happenings;
        this.around = around;
    }

    /** Makes the issue by the initial action of its workflow; the draft then is the issue. Empty when all went well. */
    public ErrorCollection begin(MutableIssue draft, Optional<String> callerKey, Map<String, ?> further) {
        return attempt(callerKey, () -> engine.begin(draft, callerKey.orElse(null), further));
    }

    /**
     * Makes the transition with what was set on the issue, over what the issue holds when its row is locked. Empty when
     * all went well; the issue then is as it became.
     */
    public ErrorCollection act(
            MutableIssue changed,
            int actionId,
            Optional<String> callerKey,
            Map<String, ?> further,
            TransitionOptions options) {
        JiraIssue issue = (JiraIssue) changed;
        return attempt(callerKey, () -> {
            var locked = writing.lock(issue.getId());
            issue.rebase(locked);
            engine.act(issue, around.wrap(locked), actionId, callerKey.orElse(null), further, options);
            issue.isNow(writing.lock(issue.getId()));
        });
    }

    private ErrorCollection attempt(Optional<String> callerKey, Deed deed) {
        ErrorCollection errors = new SimpleErrorCollection();
        try {
            happenings.inTransaction(() -> jdbi.inTransaction(handle -> run(handle, deed)));
        } catch (Undone undone) {
            explain(undone.reason, callerKey, errors);
        }
        return errors;
    }

    /** A transition within another deed goes back to where it began, not to where the deed began. */
    private static Void run(Handle handle, Deed deed) {
        handle.savepoint(BEFORE);
        try {
            deed.run();
            return null;
        } catch (WorkflowException | RuntimeException refused) {
            handle.rollbackToSavepoint(BEFORE);
            throw new Undone(refused);
        }
    }

    private void explain(Exception reason, Optional<String> callerKey, ErrorCollection errors) {
        if (reason instanceof InvalidInputException input) {
            for (Object message : input.getGenericErrors()) {
                errors.addErrorMessage(String.valueOf(message));
            }
            for (Object each : input.getErrors().entrySet()) {
                Map.Entry<?, ?> error = (Map.Entry<?, ?>) each;
                errors.addError(String.valueOf(error.getKey()), String.valueOf(error.getValue()));
            }
        } else if (reason instanceof MissingRuleException missing) {
            log.warn("A transition was not made: {}", missing.getMessage());
            errors.addErrorMessage(
                    Sentence.of("transition.rule.missing", missing.className()).in(language(callerKey)));
        } else {
            if (!(reason instanceof InvalidActionException)) {
                log.error("A transition failed and was undone", reason);
            }
            errors.addErrorMessage(String.valueOf(reason.getMessage()));
        }
    }

    private Locale language(Optional<String> callerKey) {
        return Languages.now(callerKey.map(around.users()::getUserByKey).flatMap(JiraUser::tracked));
    }

    /** A walk through the engine. */
    private interface Deed {
        void run() throws WorkflowException;
    }

    /** Carries the reason out of the transaction, which ends with it. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Exception reason;

        Undone(Exception reason) {
            super("The transition is undone: " + reason.getMessage(), reason);
            this.reason = reason;
        }
    }
}
