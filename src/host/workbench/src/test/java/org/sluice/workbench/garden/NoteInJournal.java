package org.sluice.workbench.garden;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** Writes down what was planted. */
public final class NoteInJournal implements FunctionProvider {
    private final Journal journal;

    public NoteInJournal(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        journal.write("planted " + ((Issue) transientVars.get("issue")).getKey());
    }
}
