package com.atlassian.query.operand;

import java.util.Objects;

/** One value, a text or a number. */
public final class SingleValueOperand implements Operand {
    public static final String OPERAND_NAME = "SingleValueOperand";

    private static final long serialVersionUID = 1L;

    private final String text;
    private final Long number;

    public SingleValueOperand(String stringValue) {
        this.text = Objects.requireNonNull(stringValue);
        this.number = null;
    }

    public SingleValueOperand(Long longValue) {
        this.text = null;
        this.number = Objects.requireNonNull(longValue);
    }

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    @Override
    public String getDisplayString() {
        return toString();
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    public Long getLongValue() {
        return number;
    }

    public String getStringValue() {
        return text;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof SingleValueOperand other
                && Objects.equals(text, other.text)
                && Objects.equals(number, other.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, number);
    }

    @Override
    public String toString() {
        return text == null ? number.toString() : text;
    }
}
