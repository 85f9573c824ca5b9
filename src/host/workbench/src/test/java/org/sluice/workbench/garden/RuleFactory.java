package org.sluice.workbench.garden;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** Makes the forms of rules that have nothing to set. */
public final class RuleFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginConditionFactory, WorkflowPluginValidatorFactory, WorkflowPluginFunctionFactory {
    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {}

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {}

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {}

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return Map.of();
    }
}
