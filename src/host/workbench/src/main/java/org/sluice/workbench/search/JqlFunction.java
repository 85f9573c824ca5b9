package org.sluice.workbench.search;

import java.util.List;

/** A function of JQL that stands for values, the host's own or a plugin's. */
public interface JqlFunction {
    /** Whether it stands for several values, so that only {@code IN} and {@code NOT IN} take it. */
    boolean isList();

    /**
     * The values that the call stands for: {@link Operand.Literal} or {@link Operand.Empty}.
     *
     * @throws JqlException with what is wrong with the call
     */
    List<Operand> values(FunctionCall call);
}
