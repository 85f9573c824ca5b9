package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/** One tab of a screen. */
public interface FieldScreenTab {
    Long getId();

    String getName();

    int getPosition();

    List<FieldScreenLayoutItem> getFieldScreenLayoutItems();

    FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId);

    void addFieldScreenLayoutItem(String fieldId);

    void addFieldScreenLayoutItem(String fieldId, int position);

    boolean isContainsField(String fieldId);

    FieldScreen getFieldScreen();

    void rename(String newName);

    void store();

    void remove();
}
