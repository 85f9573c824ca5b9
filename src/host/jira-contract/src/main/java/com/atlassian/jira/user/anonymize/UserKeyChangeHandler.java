package com.atlassian.jira.user.anonymize;

/** Puts the new user key where the old one is stored. What it reports as an error stops nothing. */
public interface UserKeyChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {}
