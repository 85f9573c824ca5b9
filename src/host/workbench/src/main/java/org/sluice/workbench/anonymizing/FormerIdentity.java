package org.sluice.workbench.anonymizing;

/** What a user was called before an anonymisation that did not come to its end. */
public record FormerIdentity(String key, String name) {}
