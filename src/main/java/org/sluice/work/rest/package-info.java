/** What all answers that are computed from the ledger have in common. */
@org.jspecify.annotations.NullMarked
package org.sluice.work.rest;
