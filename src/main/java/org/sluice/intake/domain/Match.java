package org.sluice.intake.domain;

import java.util.List;

/**
 * A line that a text may be about.
 *
 * @param line which
 * @param words the words of the text that spoke for it, in its order, as they were written, in small letters; then the values of fields that
 *     did, as {@code Product = X-ray viewer}
 * @param points how much they speak for it; see {@link ScopeIndex}
 */
public record Match(ScopeLine line, List<String> words, int points) {}
