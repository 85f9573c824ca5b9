package org.sluice.work;

/**
 * What a project had chosen before somebody switched it on.
 *
 * @param by who switched it on, by key
 */
public record Before(String by, ProjectSettings settings) {}
