package org.sluice.work.rules.jira;

import com.atlassian.jira.issue.Issue;

/** A rule asks for a field that a task of this project and type cannot hold anything in, so nobody could do what it asks. */
public final class FieldNotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public FieldNotHere(String field, Issue issue) {
        super("the field " + field + " is not there for tasks of type " + issue.getIssueTypeId() + " in project "
                + issue.getProjectId());
        this.field = field;
    }

    /** What it is called. */
    String field() {
        return field;
    }
}
