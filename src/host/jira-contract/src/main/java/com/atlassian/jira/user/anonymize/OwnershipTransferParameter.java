package com.atlassian.jira.user.anonymize;

/** From whom to whom, by user key. */
public class OwnershipTransferParameter {
    private final String currentUserKey;
    private final String transferToUserKey;

    public OwnershipTransferParameter(String currentUserKey, String transferToUserKey) {
        this.currentUserKey = currentUserKey;
        this.transferToUserKey = transferToUserKey;
    }

    public String getCurrentUserKey() {
        return currentUserKey;
    }

    public String getTransferToUserKey() {
        return transferToUserKey;
    }
}
