package org.sluice.workbench.jira.screens;

import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;

/** A field on a tab of a screen. */
record JiraScreenField(JiraScreenTab tab, String fieldId) implements FieldScreenLayoutItem {
    @Override
    public int getPosition() {
        return tab.getFieldScreenLayoutItems().indexOf(this);
    }

    @Override
    public String getFieldId() {
        return fieldId;
    }

    @Override
    public FieldScreenTab getFieldScreenTab() {
        return tab;
    }

    @Override
    public void remove() {
        tab.screens().removeField(tab.id(), fieldId);
    }
}
