package org.sluice.platform;

/** A project: held by id, addressed by key, shown by name. */
public record ProjectRef(long id, String key, String name) {}
