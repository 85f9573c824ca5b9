package org.sluice.insight.domain;

/** A project that Sluice is switched on or off for. */
public record MeasuredProject(long id, String key, String name) {}
