package org.sluice.workbench.plugins.sample;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.Map;

/** The factory of a post-function whose text is shown as it was typed; it refuses the word "broken". */
public final class StampFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginFunctionFactory {
    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        params.put("text", "");
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        getVelocityParamsForView(params, descriptor);
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        Object text = ((FunctionDescriptor) descriptor).getArgs().get("text");
        if ("unseen".equals(text)) {
            throw new IllegalStateException("nothing to see");
        }
        params.put("text", text);
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        if (!form.containsKey("text")) {
            return Map.of();
        }
        String text = extractSingleParam(form, "text");
        if ("broken".equals(text)) {
            throw new IllegalArgumentException("this text is broken");
        }
        return Map.of("text", text);
    }
}
