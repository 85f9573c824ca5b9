package org.sluice.workbench.demo;

import java.util.List;

/**
 * What comes to the team and belongs elsewhere.
 *
 * @param team to whom it belongs
 * @param where the kinds of place that ask for it
 */
record Misplaced(String team, String where, List<Wording> tasks) {
    static List<Misplaced> load() {
        return List.of(Resources.read("elsewhere.json", Misplaced[].class));
    }
}
