package org.sluice.platform;

/** A task as it is shown: its key and what it is about. */
public record TaskRef(String key, String summary) {}
