package org.sluice.workbench.pages.workflows.rules;

/**
 * One of several values that can be chosen.
 *
 * @param id what is kept
 */
public record Choice(String id, String label) {}
