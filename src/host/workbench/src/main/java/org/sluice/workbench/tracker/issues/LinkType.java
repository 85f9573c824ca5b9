package org.sluice.workbench.tracker.issues;

/** A kind of link, read one way from its source (outward) and the other from its destination (inward). */
public record LinkType(long id, String name, String inward, String outward) {}
