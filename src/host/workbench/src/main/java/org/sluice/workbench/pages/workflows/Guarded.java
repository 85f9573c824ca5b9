package org.sluice.workbench.pages.workflows;

import java.util.Optional;
import java.util.function.BiFunction;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Page;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.pages.workflows.rules.RuleFormException;
import org.sluice.workbench.workflow.editing.WorkflowRefusal;
import org.sluice.workbench.workflow.store.StaleWorkflowException;
import org.sluice.workbench.workflow.xml.BadWorkflowException;

/** Says why something was not done on the page from which it was asked for, or on the list when that page is gone. */
public final class Guarded {
    private final WorkflowScreen screen;
    private final BiFunction<Visit, String, Answer> last;

    /** Refusals end on the last page when the one before cannot be drawn. */
    public Guarded(WorkflowScreen screen, BiFunction<Visit, String, Answer> last) {
        this.screen = screen;
        this.last = last;
    }

    /** A page that is shown without anything done. */
    public Page page(Page page) {
        return doing(page, last);
    }

    /** Does it, or shows the page again with the reason why not. */
    public Page doing(Page deed, BiFunction<Visit, String, Answer> again) {
        return visit -> {
            try {
                return deed.answer(visit);
            } catch (RuntimeException e) {
                String reason = reason(e, screen.text(visit)).orElseThrow(() -> e);
                return again(visit, reason, again);
            }
        };
    }

    private Answer again(Visit visit, String reason, BiFunction<Visit, String, Answer> again) {
        try {
            return again.apply(visit, reason);
        } catch (RuntimeException e) {
            if (reason(e, screen.text(visit)).isEmpty()) {
                throw e;
            }
            return last.apply(visit, reason);
        }
    }

    private static Optional<String> reason(RuntimeException fault, PageText text) {
        if (fault instanceof WorkflowRefusal refusal) {
            return Optional.of(
                    text.get(refusal.getMessage(), refusal.arguments().toArray()));
        }
        if (fault instanceof RuleFormException form) {
            return Optional.of(text.get(form.getMessage(), form.arguments().toArray()));
        }
        if (fault instanceof StaleWorkflowException) {
            return Optional.of(text.get("workbench.workflow.refused.stale"));
        }
        return fault instanceof BadWorkflowException bad
                ? Optional.of(text.get(bad.key(), bad.arguments().toArray()))
                : Optional.empty();
    }
}
