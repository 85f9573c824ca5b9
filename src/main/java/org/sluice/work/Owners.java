package org.sluice.work;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How often a piece of work went from team to team.
 *
 * <ul>
 *   <li>hop: change of owning team after the first owner; getting a first owner is none;
 *   <li>an empty value in between is skipped: A, nobody, B is one hop, A, nobody, A is none;
 *   <li>bounce: a hop to a team that already owned the work, so there are never more bounces than hops.
 * </ul>
 */
public record Owners(int hops, int bounces) {

    /** Follows the owning team through a history. */
    public static Owners of(WorkHistory history) {
        Set<String> seen = new HashSet<>();
        Optional<String> owner = history.first(Field.TEAM);
        owner.ifPresent(seen::add);
        int hops = 0;
        int bounces = 0;
        for (FieldChange change : history.changesOf(Field.TEAM)) {
            if (change.to().isEmpty() || change.to().equals(owner)) {
                continue;
            }
            boolean again = !seen.add(change.to().get());
            if (owner.isPresent()) {
                hops++;
                bounces += again ? 1 : 0;
            }
            owner = change.to();
        }
        return new Owners(hops, bounces);
    }
}
