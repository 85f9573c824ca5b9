package org.sluice.workbench.garden;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Lets pass only what has the word, or else a seed, in its summary. */
public final class HasSeed implements Validator {
    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        String word = RuleFactory.word(args, "seed");
        if (!((Issue) transientVars.get("issue")).getSummary().contains(word)) {
            throw new InvalidInputException("There is no " + word + " in it.");
        }
    }
}
