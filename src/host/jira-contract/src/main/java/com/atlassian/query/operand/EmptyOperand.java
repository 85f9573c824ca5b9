package com.atlassian.query.operand;

/** {@code EMPTY}. */
public class EmptyOperand implements Operand {
    public static final String OPERAND_NAME = "EMPTY";
    public static final EmptyOperand EMPTY = new EmptyOperand();

    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    @Override
    public String getDisplayString() {
        return OPERAND_NAME;
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof EmptyOperand;
    }

    @Override
    public int hashCode() {
        return OPERAND_NAME.hashCode();
    }
}
