package com.atlassian.query.operand;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;

/** A list of operands. */
public final class MultiValueOperand implements Operand {
    public static final String OPERAND_NAME = "MultiValueOperand";

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the lists that List.copyOf makes are
    private final List<Operand> values;

    public MultiValueOperand(Collection<? extends Operand> values) {
        this.values = List.copyOf(values);
    }

    public List<Operand> getValues() {
        return values;
    }

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    @Override
    public String getDisplayString() {
        return values.stream().map(Operand::getDisplayString).collect(joining(", ", "(", ")"));
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof MultiValueOperand other && values.equals(other.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
