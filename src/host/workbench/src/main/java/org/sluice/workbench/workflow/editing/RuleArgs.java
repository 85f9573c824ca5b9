package org.sluice.workbench.workflow.editing;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;

/** The arguments of rules, texts by name; OSWorkflow is older than generics. */
public final class RuleArgs {
    public static final String CLASS_NAME = "class.name";
    public static final String MODULE_KEY = "full.module.key";

    private RuleArgs() {}

    /** The rule's own map: who changes it changes the rule. */
    @SuppressWarnings("unchecked") // Arguments are texts by name.
    public static Map<String, String> of(AbstractDescriptor rule) {
        if (rule instanceof ConditionDescriptor condition) {
            return condition.getArgs();
        }
        if (rule instanceof ValidatorDescriptor validator) {
            return validator.getArgs();
        }
        return ((FunctionDescriptor) rule).getArgs();
    }

    public static String className(AbstractDescriptor rule) {
        return of(rule).getOrDefault(CLASS_NAME, "").strip();
    }

    @SuppressWarnings("unchecked") // A list of OSWorkflow's that holds one type.
    static <T> List<T> typed(List raw) {
        return raw;
    }
}
