package com.atlassian.jira.user.anonymize;

/** Puts the new username where the old one is stored. What it reports as an error stops nothing. */
public interface UserNameChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {}
