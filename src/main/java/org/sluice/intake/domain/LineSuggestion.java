package org.sluice.intake.domain;

import java.util.List;

/**
 * A line of who does what that the tasks which were passed on speak for.
 *
 * @param word as reporters write it most often, in small letters
 * @param receiver to whom tasks with that word went, by name
 * @param passed how many did
 * @param of of how many tasks with that word
 * @param keys the last of those that did
 */
public record LineSuggestion(String word, String receiver, int passed, int of, List<String> keys) {}
