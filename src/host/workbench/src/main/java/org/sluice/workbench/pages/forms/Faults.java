package org.sluice.workbench.pages.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Problem;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.Refusal;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Refused;

/** What is wrong with a form, in the reader's language: in general, and field by field. */
public record Faults(List<String> general, Map<String, String> byField) {
    private static final int LONGEST = 255;
    public static final Faults NONE = new Faults(List.of(), Map.of());

    /** Of problems that the one who filled the form can mend; for any other the page is refused. */
    public static Faults of(Problems problems, PageText text) {
        if (problems.refusal().filter(kind -> kind != Refusal.INPUT).isPresent()) {
            throw refused(problems, text);
        }
        Map<String, String> byField = new LinkedHashMap<>();
        problems.byField().forEach((field, problem) -> byField.put(field, said(problem, text)));
        return new Faults(
                problems.general().stream().map(problem -> said(problem, text)).toList(), byField);
    }

    /** For a click without a form: the first thing that stood in its way. */
    public static Refused refused(Problems problems, PageText text) {
        int status =
                switch (problems.refusal().orElse(Refusal.INPUT)) {
                    case INPUT -> 400;
                    case FORBIDDEN -> 403;
                    case NOT_FOUND -> 404;
                };
        return new Refused(status, "workbench.refusal.said", all(problems, text).get(0));
    }

    /** Every sentence, whichever field it belongs to. */
    public static List<String> all(Problems problems, PageText text) {
        List<Problem> all = new ArrayList<>(problems.general());
        all.addAll(problems.byField().values());
        return all.stream().map(problem -> said(problem, text)).toList();
    }

    /** The form's fields with what is wrong with each; what belongs to none of them is told in general. */
    FilledForm on(List<FormField> fields) {
        List<String> rest = new ArrayList<>(general);
        List<String> shown = fields.stream().map(FormField::id).toList();
        byField.entrySet().stream()
                .filter(entry -> !shown.contains(entry.getKey()))
                .forEach(entry -> rest.add(entry.getValue()));
        return new FilledForm(
                fields.stream()
                        .map(field -> field.wrong(Optional.ofNullable(byField.get(field.id()))))
                        .toList(),
                rest);
    }

    public static String said(Problem problem, PageText text) {
        Object[] arguments = problem.arguments().stream()
                .map(one -> one instanceof Problem inner ? said(inner, text) : shortened(one))
                .toArray();
        return text.get(problem.key(), arguments);
    }

    /** What somebody sent is repeated to them so far that they know it again. */
    private static Object shortened(Object one) {
        return one instanceof String sent && sent.codePointCount(0, sent.length()) > LONGEST
                ? sent.substring(0, sent.offsetByCodePoints(0, LONGEST)) + "…"
                : one;
    }

    /** Fields and what is wrong beside them. */
    record FilledForm(List<FormField> fields, List<String> faults) {}
}
