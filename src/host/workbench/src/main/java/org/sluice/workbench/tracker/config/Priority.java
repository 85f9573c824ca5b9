package org.sluice.workbench.tracker.config;

/** How much an issue matters; listed highest first. */
public record Priority(String id, String name, String description) {}
