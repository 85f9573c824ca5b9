package org.sluice.workbench.tracker.config;

/** How an issue ended. */
public record Resolution(String id, String name, String description) {}
