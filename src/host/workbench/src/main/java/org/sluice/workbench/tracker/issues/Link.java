package org.sluice.workbench.tracker.issues;

/** A link between two issues. */
public record Link(long id, LinkType type, long sourceId, long destinationId) {}
