package com.atlassian.jira.issue.fields.screen;

/** A field on a tab. */
public interface FieldScreenLayoutItem {
    int getPosition();

    String getFieldId();

    FieldScreenTab getFieldScreenTab();

    void remove();
}
