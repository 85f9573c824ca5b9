package com.atlassian.query.operand;

import java.io.Serializable;

/** The right-hand side of a comparison. */
public interface Operand extends Serializable {
    String getName();

    String getDisplayString();

    <R> R accept(OperandVisitor<R> visitor);
}
