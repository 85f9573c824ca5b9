package org.sluice.work;

import java.time.Instant;

/**
 * A check of a ledger against the histories that came to its end.
 *
 * @param at when it began
 */
public record LedgerCheck(Instant at, Repairs repairs) {}
