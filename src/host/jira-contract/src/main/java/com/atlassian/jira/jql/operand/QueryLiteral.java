package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;
import java.util.Objects;

/** One value that an operand stands for: a text, a number, or nothing. */
public class QueryLiteral {
    private final Operand source;
    private final String text;
    private final Long number;

    /** The empty literal of no operand. */
    public QueryLiteral() {
        this(null, null, null);
    }

    /** The empty literal. */
    public QueryLiteral(Operand sourceOperand) {
        this(sourceOperand, null, null);
    }

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this(sourceOperand, null, longValue);
    }

    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this(sourceOperand, stringValue, null);
    }

    private QueryLiteral(Operand source, String text, Long number) {
        this.source = source;
        this.text = text;
        this.number = number;
    }

    public String getStringValue() {
        return text;
    }

    public Long getLongValue() {
        return number;
    }

    public Operand getSourceOperand() {
        return source;
    }

    public boolean isEmpty() {
        return text == null && number == null;
    }

    /** Its text, or its number as text; null when it is empty. */
    public String asString() {
        return number == null ? text : number.toString();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof QueryLiteral other
                && Objects.equals(text, other.text)
                && Objects.equals(number, other.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, number);
    }

    @Override
    public String toString() {
        return isEmpty() ? "EMPTY" : asString();
    }
}
