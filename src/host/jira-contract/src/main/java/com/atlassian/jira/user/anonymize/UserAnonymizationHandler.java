package com.atlassian.jira.user.anonymize;

/** Deletes or anonymises what is known of the user, after the transfer. What it reports as an error stops nothing. */
public interface UserAnonymizationHandler extends AnonymizationHandler<UserAnonymizationParameter> {}
