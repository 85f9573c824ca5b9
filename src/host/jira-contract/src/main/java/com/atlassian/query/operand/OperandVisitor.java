package com.atlassian.query.operand;

/** Tells the kinds of operand apart. */
public interface OperandVisitor<R> {
    R visit(EmptyOperand empty);

    R visit(FunctionOperand function);

    R visit(MultiValueOperand multiValue);

    R visit(SingleValueOperand singleValueOperand);
}
