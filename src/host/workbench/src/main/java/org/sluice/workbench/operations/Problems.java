package org.sluice.workbench.operations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why something was not done: in general, and field by field. Nothing of it was done when there is one. */
public final class Problems {
    private final List<Problem> general = new ArrayList<>();
    private final Map<String, Problem> byField = new LinkedHashMap<>();
    private Refusal refusal = Refusal.INPUT;

    public static Problems none() {
        return new Problems();
    }

    public static Problems forbidden(String key, Object... arguments) {
        return of(Refusal.FORBIDDEN, key, arguments);
    }

    public static Problems notFound(String key, Object... arguments) {
        return of(Refusal.NOT_FOUND, key, arguments);
    }

    private static Problems of(Refusal refusal, String key, Object... arguments) {
        Problems problems = new Problems().add(key, arguments);
        problems.refusal = refusal;
        return problems;
    }

    /** Adds one that belongs to no field. */
    public Problems add(String key, Object... arguments) {
        general.add(Problem.of(key, arguments));
        return this;
    }

    /** Adds one of a field; the first of a field stays. */
    public Problems field(String fieldId, String key, Object... arguments) {
        byField.putIfAbsent(fieldId, Problem.of(key, arguments));
        return this;
    }

    public Problems addAll(Problems other) {
        if (isEmpty()) {
            refusal = other.refusal;
        }
        general.addAll(other.general);
        other.byField.forEach(byField::putIfAbsent);
        return this;
    }

    public boolean isEmpty() {
        return general.isEmpty() && byField.isEmpty();
    }

    public List<Problem> general() {
        return Collections.unmodifiableList(general);
    }

    public Map<String, Problem> byField() {
        return Collections.unmodifiableMap(byField);
    }

    public Optional<Refusal> refusal() {
        return isEmpty() ? Optional.empty() : Optional.of(refusal);
    }

    @Override
    public String toString() {
        return refusal + " " + general + byField;
    }
}
