package io.atlassian.fugue;

/** A value or none, as older Jira declarations have it. */
public abstract class Option<A> {
    private Option() {}

    public static <A> Option<A> some(A value) {
        return new Option<>() {
            @Override
            public boolean isDefined() {
                return true;
            }

            @Override
            public A getOrNull() {
                return value;
            }
        };
    }

    public static <A> Option<A> none() {
        return new Option<>() {
            @Override
            public boolean isDefined() {
                return false;
            }

            @Override
            public A getOrNull() {
                return null;
            }
        };
    }

    public abstract boolean isDefined();

    public abstract A getOrNull();
}
