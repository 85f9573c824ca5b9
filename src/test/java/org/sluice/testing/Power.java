package org.sluice.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Power for so many steps: what goes through it is done, and after the last step the server ends. */
public final class Power {

    private int left;

    /** Power for that many steps. */
    public Power(int steps) {
        left = steps;
    }

    /** Whether it was not used up. */
    public boolean isLeft() {
        return left > 0;
    }

    /** The same service, each call of which is a step. */
    public <T> T through(Class<T> type, T service) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    try {
                        Object answer = method.invoke(service, given);
                        left--;
                        if (left <= 0) {
                            throw new PowerCut(method.getName());
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
