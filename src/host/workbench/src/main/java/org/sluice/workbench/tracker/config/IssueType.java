package org.sluice.workbench.tracker.config;

/** A kind of issue; a sub-task's issues have a parent. */
public record IssueType(String id, String name, String description, boolean subtask) {}
