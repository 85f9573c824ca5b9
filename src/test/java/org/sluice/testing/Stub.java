package org.sluice.testing;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of a host's wide interface that answers the few questions a test needs; any other question fails by its name.
 *
 * @param <T> the interface
 */
public final class Stub<T> {

    private final Class<T> type;
    private final Map<String, Function<Object[], @Nullable Object>> answers = new HashMap<>();

    private Stub(Class<T> type) {
        this.type = type;
    }

    /** A stub that answers nothing yet. */
    public static <T> Stub<T> of(Class<T> type) {
        return new Stub<>(type);
    }

    /** The method gives this value, whatever it is asked with. */
    public Stub<T> gives(String method, @Nullable Object value) {
        return answers(method, arguments -> value);
    }

    /** The method answers by its arguments. */
    public Stub<T> answers(String method, Function<Object[], @Nullable Object> answer) {
        answers.put(method, answer);
        return this;
    }

    /** The object. */
    public T make() {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer(method, arguments)));
    }

    private @Nullable Object answer(Method method, Object @Nullable [] arguments) {
        Object[] given = arguments == null ? new Object[0] : arguments;
        return switch (method.getName()) {
            case "toString" -> "a stub of " + type.getSimpleName();
            case "hashCode" -> type.hashCode();
            case "equals" -> false;
            default ->
                Optional.ofNullable(answers.get(method.getName()))
                        .orElseThrow(() -> new UnsupportedOperationException(
                                type.getSimpleName() + " was not told to answer " + method.getName()))
                        .apply(given);
        };
    }
}
