package org.sluice.workbench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a query names of a field's past.
 *
 * @param ids of things that are here now
 * @param names in lower case of things that only the history knows, such as a status that was deleted
 * @param empty whether the field may have held nothing
 */
record PastValues(List<String> ids, List<String> names, boolean empty) {
    static PastValues of(List<Operand> operands, PastField field, PastNames known, SearchContext context) {
        List<String> ids = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean empty = false;
        for (Operand operand : operands) {
            if (meansNothing(operand, field)) {
                empty = true;
            } else if (operand instanceof Operand.Value value && known.onlyInThePast(field, value.text(), context)) {
                names.add(value.text().toLowerCase(Locale.ROOT));
            } else {
                ids.addAll(field.resolver().ids(operand, context));
            }
        }
        return new PastValues(ids, names, empty);
    }

    /** A condition on a change item's side, {@code from} or {@code to}. */
    String inItem(String side, Parameters parameters) {
        List<String> parts = new ArrayList<>();
        parts.add("c." + side + "_value = " + parameters.anyText(ids));
        if (!names.isEmpty()) {
            parts.add("LOWER(c." + side + "_text) = " + parameters.anyText(names));
        }
        if (empty) {
            parts.add("COALESCE(c." + side + "_value, '') = ''");
        }
        return "(" + String.join(" OR ", parts) + ")";
    }

    /** A condition on what the issue holds now. */
    String now(String column, Parameters parameters) {
        return "(" + column + " = " + parameters.anyText(ids) + (empty ? " OR " + column + " IS NULL)" : ")");
    }

    private static boolean meansNothing(Operand operand, PastField field) {
        boolean unresolved = field.item().equals("resolution")
                && operand instanceof Operand.Value value
                && value.text().equalsIgnoreCase("unresolved");
        return operand instanceof Operand.Empty || unresolved;
    }
}
