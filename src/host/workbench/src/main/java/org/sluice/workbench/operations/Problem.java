package org.sluice.workbench.operations;

import java.util.List;

/** One thing that stands in the way: the key of a text of the host, and what goes into it, which may be texts themselves. */
public record Problem(String key, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments));
    }
}
