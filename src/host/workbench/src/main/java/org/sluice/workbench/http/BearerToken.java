package org.sluice.workbench.http;

import java.util.Optional;

/** The token from an {@code Authorization: Bearer} header. */
final class BearerToken {
    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    /** The header's token; empty when it has none. */
    static Optional<String> of(String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }
}
