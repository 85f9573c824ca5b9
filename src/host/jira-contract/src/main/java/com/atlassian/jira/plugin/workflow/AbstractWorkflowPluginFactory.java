package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A factory that fills each of the three forms in a method of its own. */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    public AbstractWorkflowPluginFactory() {}

    @Override
    public Map<String, Object> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Map<String, Object> params = new HashMap<>();
        switch (resourceName) {
            case JiraWorkflowPluginConstants.RESOURCE_NAME_INPUT_PARAMETERS -> getVelocityParamsForInput(params);
            case JiraWorkflowPluginConstants.RESOURCE_NAME_EDIT_PARAMETERS ->
                getVelocityParamsForEdit(params, descriptor);
            case JiraWorkflowPluginConstants.RESOURCE_NAME_VIEW -> getVelocityParamsForView(params, descriptor);
            default -> throw new IllegalArgumentException("A workflow rule has no template called " + resourceName);
        }
        return params;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected Map<String, ?> extractMultipleParams(Map<String, Object> params, Collection<String> paramNames) {
        Map<String, String> extracted = new HashMap<>();
        paramNames.forEach(name -> extracted.put(name, extractSingleParam(params, name)));
        return extracted;
    }

    /** The one value of a form's field; a field that the browser did not send is an error. */
    protected String extractSingleParam(Map<String, Object> conditionParams, String paramName) {
        if (conditionParams.get(paramName) instanceof String[] values && values.length > 0) {
            return values[0];
        }
        throw new IllegalArgumentException("Form has no parameter called " + paramName);
    }

    protected Map<String, String> createMap(Map<String, String> extractedParams) {
        return extractedParams;
    }
}
