package org.sluice.workbench.pages.forms;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.pages.route.Visit;

/**
 * What a browser sent of a form, field by field as the deeds read it. A field that was not sent stays out, unless the
 * form had it and nothing is chosen in it.
 */
public final class Sent {
    /** Names the fields of the form of which a browser sends nothing when nothing is chosen. */
    public static final String SHOWN = "shown";

    private Sent() {}

    public static Map<String, List<String>> of(Visit visit, List<FormField> fields) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        List<String> shown = all(visit, SHOWN);
        for (FormField field : fields) {
            List<String> typed = all(visit, field.id());
            if (!typed.isEmpty() || shown.contains(field.id())) {
                sent.put(field.id(), read(field.kind(), typed));
            }
        }
        return sent;
    }

    /** Every value of the parameter. */
    public static List<String> all(Visit visit, String name) {
        String[] values = visit.request().getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    private static List<String> read(FormField.Kind kind, List<String> typed) {
        return switch (kind) {
            case LABELS, PEOPLE ->
                typed.stream()
                        .flatMap(one -> Arrays.stream(one.split("[\\s,]+")))
                        .filter(one -> !one.isEmpty())
                        .toList();
            case MOMENT -> typed.stream().map(Sent::moment).toList();
            default -> typed;
        };
    }

    /** A browser's own field for date and time leaves out the seconds and the zone, which here is UTC. */
    private static String moment(String typed) {
        return typed.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d") ? typed + ":00Z" : typed;
    }
}
