package org.sluice.workbench.workflow.engine;

import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.basic.BasicWorkflowContext;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * OSWorkflow for one caller and one question. It is the engine as published; only how a rule's class becomes an object,
 * and what the caller may leave out, is said here.
 */
final class JiraEngine extends AbstractWorkflow {
    private final RuleTypes types;
    private final TransitionOptions options;
    private Optional<String> missing = Optional.empty();

    JiraEngine(String callerKey, Configuration configuration, RuleTypes types, TransitionOptions options) {
        this.types = types;
        this.options = options;
        context = new BasicWorkflowContext(callerKey);
        setConfiguration(configuration);
    }

    /** The engine refuses the transition, or shows none at all, when this finds nothing. */
    @Override
    protected Object loadObject(String className) {
        Optional<Object> rule = types.rule(className.strip());
        if (rule.isEmpty()) {
            missing = Optional.of(className.strip());
        }
        return rule.orElse(null);
    }

    /** What the engine failed with, or that it missed a rule where that is why; what a rule said stays as it is. */
    WorkflowException explained(WorkflowException failure) {
        return failure instanceof InvalidInputException
                ? failure
                : missing.<WorkflowException>map(name -> new MissingRuleException(name, failure))
                        .orElse(failure);
    }

    @Override
    protected boolean passesConditions(
            String type, List conditions, Map transientVars, PropertySet properties, int stepId)
            throws WorkflowException {
        return options.skipConditions() || super.passesConditions(type, conditions, transientVars, properties, stepId);
    }

    @Override
    protected void verifyInputs(WorkflowEntry entry, List validators, Map transientVars, PropertySet properties)
            throws WorkflowException {
        if (!options.skipValidators()) {
            super.verifyInputs(entry, validators, transientVars, properties);
        }
    }
}
