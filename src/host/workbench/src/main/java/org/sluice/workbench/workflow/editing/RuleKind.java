package org.sluice.workbench.workflow.editing;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What a rule on a transition can be. */
public enum RuleKind {
    CONDITION("Condition", "conditions", "workflow-condition"),
    VALIDATOR("Validator", "validators", "workflow-validator"),
    FUNCTION("PostFunction", "postfunctions", "workflow-function");

    private final String action;
    private final String tab;
    private final String module;

    RuleKind(String action, String tab, String module) {
        this.action = action;
        this.tab = tab;
        this.module = module;
    }

    /** Its part of an address, such as {@code AddWorkflowTransitionCondition}. */
    public String action() {
        return action;
    }

    /** The tab of a transition's page that lists it. */
    public String tab() {
        return tab;
    }

    /** The type of plugins' modules that bring such rules. */
    public String module() {
        return module;
    }

    public static Optional<RuleKind> ofModule(String type) {
        return Arrays.stream(values()).filter(kind -> kind.module.equals(type)).findFirst();
    }

    public static Optional<RuleKind> ofTab(String tab) {
        return Arrays.stream(values()).filter(kind -> kind.tab.equals(tab)).findFirst();
    }

    /** A rule of this kind that is not on a transition yet. */
    public AbstractDescriptor rule(Map<String, String> args) {
        AbstractDescriptor rule = empty();
        RuleArgs.of(rule).putAll(args);
        return rule;
    }

    private AbstractDescriptor empty() {
        return switch (this) {
            case CONDITION -> {
                ConditionDescriptor condition = new ConditionDescriptor();
                condition.setType("class");
                yield condition;
            }
            case VALIDATOR -> {
                ValidatorDescriptor validator = new ValidatorDescriptor();
                validator.setType("class");
                yield validator;
            }
            case FUNCTION -> {
                FunctionDescriptor function = new FunctionDescriptor();
                function.setType("class");
                yield function;
            }
        };
    }
}
