package org.sluice.workbench.garden;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;

/** Writes down what was done with an issue, by the word of the rule, and then finds that weeds cannot stay. */
public final class NoteInJournal implements FunctionProvider {
    private final Journal journal;

    public NoteInJournal(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        Issue issue = (Issue) transientVars.get("issue");
        journal.write(RuleFactory.word(args, "planted") + " " + issue.getKey());
        if (issue.getSummary().contains("weed")) {
            throw new WorkflowException("Weeds are pulled up.");
        }
    }
}
