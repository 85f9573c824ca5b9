package org.sluice.workbench.anonymizing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.workbench.anonymizing.handlers.Operation;

/** What was done, and what went wrong with which part. */
final class Report {
    private final Set<Operation> operations = EnumSet.noneOf(Operation.class);
    private final Map<Operation, List<String>> errors = new EnumMap<>(Operation.class);

    void did(Operation operation) {
        operations.add(operation);
    }

    void failed(Operation operation, Collection<String> sentences) {
        if (!sentences.isEmpty()) {
            errors.computeIfAbsent(operation, key -> new ArrayList<>()).addAll(sentences);
        }
    }

    void failed(Operation operation, String sentence) {
        failed(operation, List.of(sentence));
    }

    boolean hasErrors(Operation operation) {
        return errors.containsKey(operation);
    }

    Set<Operation> operations() {
        return Set.copyOf(operations);
    }

    Map<Operation, List<String>> errors() {
        return new EnumMap<>(errors);
    }
}
