package org.sluice.workbench.plugins.webwork;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address asks an action to do: {@code /secure/Alias!command.jspa}.
 *
 * @param command empty for the action's own {@code doExecute}
 */
record ActionCommand(String alias, String command) {
    private static final Pattern ADDRESS =
            Pattern.compile("/secure/(?:admin/)?([A-Za-z0-9]+)(?:!([A-Za-z0-9]+))?\\.jspa");

    static Optional<ActionCommand> of(String path) {
        Matcher address = ADDRESS.matcher(path);
        return address.matches()
                ? Optional.of(new ActionCommand(address.group(1), address.group(2) == null ? "" : address.group(2)))
                : Optional.empty();
    }

    /** The method that answers: {@code doExecute}, {@code doDefault}, {@code doSave} … */
    String methodName() {
        return command.isEmpty()
                ? "doExecute"
                : "do" + command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1);
    }
}
