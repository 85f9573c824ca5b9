package org.sluice.workbench.plugins.webwork;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.beans.Introspector;
import java.lang.reflect.Method;
import org.sluice.workbench.osgi.StartFailure;

/** Turns what a browser sent into what an action's setter takes: text, several texts, whole numbers, yes or no. */
final class ParameterValues {
    private ParameterValues() {}

    static void set(JiraWebActionSupport action, Method setter, String[] sent) {
        try {
            Class<?> type = setter.getParameterTypes()[0];
            Object value = type == String[].class ? sent : convert(sent[0], type);
            if (value != null) {
                setter.invoke(action, value);
            }
        } catch (NumberFormatException notANumber) {
            action.addError(Introspector.decapitalize(setter.getName().substring(3)), sent[0]);
        } catch (ReflectiveOperationException e) {
            throw new StartFailure("Parameter setter " + setter + " failed", e);
        }
    }

    private static Object convert(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(text.strip());
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text.strip());
        }
        if (type == boolean.class || type == Boolean.class) {
            return "on".equals(text) || "true".equals(text);
        }
        return null;
    }
}
