package org.sluice.workbench.pages.issues;

/** Another issue that this one is linked to, with the link's name read from here. */
public record Linked(long id, String relation, IssueRow issue) {}
