package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/** Looks screen schemes up. */
public interface FieldScreenSchemeManager {
    Collection<FieldScreenScheme> getFieldScreenSchemes();

    FieldScreenScheme getFieldScreenScheme(Long id);

    Collection<FieldScreenScheme> getFieldScreenSchemes(FieldScreen fieldScreen);
}
