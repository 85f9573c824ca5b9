package org.sluice.intake.rest;

import java.util.List;

/**
 * Lines that what a team has passed on speaks for.
 *
 * @param suggestions what most tasks speak for first
 */
public record SuggestionsDto(List<SuggestionDto> suggestions) {

    /**
     * One of them.
     *
     * @param line as it could be kept
     * @param passed how many tasks with that word went to the receiver
     * @param of of how many with that word
     * @param tasks keys of the last of those that went there
     */
    public record SuggestionDto(ScopeLineDto line, int passed, int of, List<String> tasks) {}
}
