package org.sluice.workbench.garden;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Lets pass only what has a seed in its summary. */
public final class HasSeed implements Validator {
    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        if (!((Issue) transientVars.get("issue")).getSummary().contains("seed")) {
            throw new InvalidInputException("There is no seed in it.");
        }
    }
}
