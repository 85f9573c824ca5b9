package org.sluice.workbench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The functions that stand for values, by name whatever its case. Plugins bring theirs and take them away. */
public final class JqlFunctions {
    /** Jira's {@code jira.search.maxclauses}: so many values a query may hold. */
    public static final int MOST_VALUES = 65_000;

    private final Map<String, JqlFunction> byName = new ConcurrentHashMap<>();

    /** Whether the name was free. */
    public boolean add(String name, JqlFunction function) {
        return byName.putIfAbsent(name.toLowerCase(Locale.ROOT), function) == null;
    }

    public void remove(String name) {
        byName.remove(name.toLowerCase(Locale.ROOT));
    }

    public Optional<JqlFunction> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    void addList(String name, Function<FunctionCall, List<String>> values) {
        add(name, new Own(values));
    }

    /** The operands with each known call replaced by what it stands for. */
    List<Operand> expand(List<Operand> operands, Clause.Comparison comparison, SearchContext context) {
        List<Operand> expanded = new ArrayList<>();
        for (Operand operand : operands) {
            Optional<JqlFunction> function =
                    operand instanceof Operand.Function call ? find(call.name()) : Optional.empty();
            if (function.isPresent()) {
                expanded.addAll(values(function.get(), (Operand.Function) operand, comparison, context));
            } else {
                expanded.add(operand);
            }
        }
        return expanded;
    }

    /** Whether the operand is a list, or a function that stands for one. */
    boolean isList(Operand operand) {
        return operand instanceof Operand.Values
                || (operand instanceof Operand.Function call
                        && (call.name().equalsIgnoreCase("membersOf")
                                || find(call.name()).filter(JqlFunction::isList).isPresent()));
    }

    private static List<Operand> values(
            JqlFunction function, Operand.Function call, Clause.Comparison comparison, SearchContext context) {
        List<Operand> values = function.values(
                new FunctionCall(call, comparison, context.user(), context.seesAll(), context.warnings()));
        if (values.size() > MOST_VALUES) {
            throw context.error("jql.function.values", call.name(), values.size(), MOST_VALUES);
        }
        return values;
    }

    /** One of the host's own, whose values are texts. */
    private record Own(Function<FunctionCall, List<String>> texts) implements JqlFunction {
        @Override
        public boolean isList() {
            return true;
        }

        @Override
        public List<Operand> values(FunctionCall call) {
            return texts.apply(call).stream().<Operand>map(Operand.Literal::new).toList();
        }
    }
}
