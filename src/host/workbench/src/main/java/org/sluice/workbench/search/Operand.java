package org.sluice.workbench.search;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What a field is compared with. Its text is JQL that parses to the same operand. */
public sealed interface Operand {
    /** A word, number or quoted text. */
    record Value(String text) implements Operand {
        @Override
        public String toString() {
            return Words.quote(text);
        }
    }

    /** A list in parentheses. */
    record Values(List<Operand> items) implements Operand {
        public Values {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return items.stream().map(Operand::toString).collect(joining(", ", "(", ")"));
        }
    }

    /** A call such as {@code currentUser()}. */
    record Function(String name, List<String> arguments) implements Operand {
        public Function {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return arguments.stream().map(Words::quote).collect(joining(", ", name + "(", ")"));
        }
    }

    /** A value that a function gave. One that is not there is passed over, where a written one is refused. */
    record Literal(String text) implements Operand {
        @Override
        public String toString() {
            return Words.quote(text);
        }
    }

    /** {@code EMPTY} or {@code NULL}. */
    record Empty() implements Operand {
        @Override
        public String toString() {
            return "EMPTY";
        }
    }
}
