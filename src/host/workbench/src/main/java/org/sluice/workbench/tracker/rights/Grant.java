package org.sluice.workbench.tracker.rights;

/** One line of a permission scheme. */
public record Grant(long id, long schemeId, String permissionKey, Holder holder) {}
