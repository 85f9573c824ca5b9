package org.sluice.workbench.restapi.input;

/** One of the things that a field offers, by id and by the name that people know. */
public record Choice(String id, String name) {}
