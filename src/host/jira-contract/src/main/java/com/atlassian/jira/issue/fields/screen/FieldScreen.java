package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/** Fields on tabs. */
public interface FieldScreen {
    Long DEFAULT_SCREEN_ID = 1L;

    Long getId();

    String getName();

    void setName(String name);

    String getDescription();

    void setDescription(String description);

    List<FieldScreenTab> getTabs();

    FieldScreenTab getTab(int tabPosition);

    FieldScreenTab addTab(String tabName);

    void removeTab(int tabPosition);

    boolean containsField(String fieldId);

    void removeFieldScreenLayoutItem(String fieldId);

    void store();

    void remove();
}
