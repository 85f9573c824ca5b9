package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;
import java.util.List;

/** Looks screens up. */
public interface FieldScreenManager {
    FieldScreen getFieldScreen(Long id);

    Collection<FieldScreen> getFieldScreens();

    Collection<FieldScreenTab> getFieldScreenTabs(String fieldId);

    List<FieldScreenTab> getFieldScreenTabs(FieldScreen fieldScreen);

    FieldScreenTab getFieldScreenTab(Long fieldScreenTabId);

    void updateFieldScreen(FieldScreen fieldScreen);

    void removeFieldScreen(Long id);

    void removeFieldScreenItems(String fieldId);
}
