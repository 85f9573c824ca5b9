package org.sluice.workbench.services.events;

import com.atlassian.event.api.EventListener;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One annotated method of one listener; it wants the events of its only parameter's type. */
record ListenerMethod(Object listener, Method method) {
    private static final Logger log = LoggerFactory.getLogger(ListenerMethod.class);

    static List<ListenerMethod> of(Object listener) {
        return Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .map(method -> checked(listener, method))
                .toList();
    }

    private static ListenerMethod checked(Object listener, Method method) {
        if (method.getParameterCount() != 1) {
            throw new IllegalArgumentException("@EventListener wants one parameter, which " + method + " has not");
        }
        method.setAccessible(true);
        return new ListenerMethod(listener, method);
    }

    void tell(Object event) {
        if (!method.getParameterTypes()[0].isInstance(event)) {
            return;
        }
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            log.error("{} failed on {}", method, event.getClass().getName(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The listener's method cannot be called: " + method, e);
        }
    }
}
