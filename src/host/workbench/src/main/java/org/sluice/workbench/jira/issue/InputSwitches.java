package org.sluice.workbench.jira.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How what was typed is to be taken; Jira's defaults until somebody says otherwise. */
abstract class InputSwitches implements IssueInputParameters {
    private Map<String, Object> holder = new HashMap<>();
    private Collection<String> provided;
    private boolean retain = true;
    private boolean onlyPresent = true;
    private boolean defaults = true;
    private boolean skipScreen;

    @Override
    public boolean retainExistingValuesWhenParameterNotProvided() {
        return retain;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retained) {
        setRetainExistingValuesWhenParameterNotProvided(retained, true);
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retained, boolean onlyValidatePresentFields) {
        retain = retained;
        onlyPresent = onlyValidatePresentFields;
    }

    @Override
    public boolean onlyValidatePresentFieldsWhenRetainingExistingValues() {
        return onlyPresent;
    }

    @Override
    public boolean applyDefaultValuesWhenParameterNotProvided() {
        return defaults;
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaults) {
        defaults = applyDefaults;
    }

    @Override
    public boolean skipScreenCheck() {
        return skipScreen;
    }

    @Override
    public void setSkipScreenCheck(boolean skipScreenCheck) {
        skipScreen = skipScreenCheck;
    }

    @Override
    public Map<String, Object> getFieldValuesHolder() {
        return holder;
    }

    @Override
    public void setFieldValuesHolder(Map<String, Object> fieldValuesHolder) {
        holder = new HashMap<>(fieldValuesHolder);
    }

    @Override
    public Collection<String> getProvidedFields() {
        return provided;
    }

    @Override
    public void setProvidedFields(Collection<String> providedFields) {
        provided = providedFields;
    }
}
