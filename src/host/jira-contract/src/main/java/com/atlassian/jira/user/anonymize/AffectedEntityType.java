package com.atlassian.jira.user.anonymize;

/** What becomes of something that belongs to the user. */
public enum AffectedEntityType {
    REMOVE,
    ANONYMIZE,
    TRANSFER_OWNERSHIP,
    MANUAL
}
