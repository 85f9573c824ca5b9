package org.sluice.workbench.restapi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a caller wants besides the usual, in one parameter with commas or in several. */
record Expansion(Set<String> names) {
    static Expansion of(List<String> asked) {
        Set<String> names = new HashSet<>();
        asked.forEach(text -> List.of(text.split(",")).forEach(name -> names.add(name.strip())));
        return new Expansion(names);
    }

    boolean has(String name) {
        return names.contains(name);
    }
}
