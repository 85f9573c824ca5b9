package com.atlassian.jira.user.anonymize;

/** Gives what belongs to the user to somebody else, before anything else is done. What it reports as an error stops the rest. */
public interface OwnershipTransferHandler extends AnonymizationHandler<OwnershipTransferParameter> {}
