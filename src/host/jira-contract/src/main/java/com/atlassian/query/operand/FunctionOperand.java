package com.atlassian.query.operand;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;

/** A call such as {@code membersOf("ward")}. */
public class FunctionOperand implements Operand {
    private static final long serialVersionUID = 1L;

    private final String name;

    @SuppressWarnings("serial") // the lists that List.copyOf makes are
    private final List<String> args;

    public FunctionOperand(String name) {
        this(name, List.of());
    }

    public FunctionOperand(String name, String... args) {
        this(name, List.of(args));
    }

    public FunctionOperand(String name, Collection<String> args) {
        this.name = name;
        this.args = List.copyOf(args);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayString() {
        return args.stream().collect(joining(", ", name + "(", ")"));
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    public List<String> getArgs() {
        return args;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof FunctionOperand other && name.equals(other.name) && args.equals(other.args);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + args.hashCode();
    }
}
