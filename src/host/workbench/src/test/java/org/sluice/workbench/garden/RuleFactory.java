package org.sluice.workbench.garden;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** Makes the forms of the garden's rules, each of which is about one word; takes no form without a word. */
public final class RuleFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginConditionFactory, WorkflowPluginValidatorFactory, WorkflowPluginFunctionFactory {
    private static final String WORD = "word";

    /** The word of a rule; a rule that was written without one has another. */
    static String word(Map<?, ?> args, String otherwise) {
        Object word = args.get(WORD);
        return word == null ? otherwise : word.toString();
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        params.put(WORD, "");
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        getVelocityParamsForView(params, descriptor);
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put(WORD, word(args(descriptor), ""));
        params.put("kind", kind(descriptor));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        String word = extractSingleParam(form, WORD);
        if (word.isBlank()) {
            throw new IllegalArgumentException("say a word");
        }
        return Map.of(WORD, word.strip());
    }

    private static String kind(AbstractDescriptor descriptor) {
        if (descriptor instanceof ConditionDescriptor) {
            return "condition";
        }
        return descriptor instanceof ValidatorDescriptor ? "validator" : "after";
    }

    private static Map<?, ?> args(AbstractDescriptor descriptor) {
        if (descriptor instanceof ConditionDescriptor condition) {
            return condition.getArgs();
        }
        return descriptor instanceof ValidatorDescriptor validator
                ? validator.getArgs()
                : ((FunctionDescriptor) descriptor).getArgs();
    }
}
