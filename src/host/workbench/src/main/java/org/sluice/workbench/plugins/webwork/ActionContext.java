package org.sluice.workbench.plugins.webwork;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.context.AbstractContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an action's template may name: the host's values and, behind them, each getter of the action as {@code $name}, which
 * Jira finds by its value stack and therefore without an entry in an allowlist.
 */
final class ActionContext extends AbstractContext {
    private static final Logger log = LoggerFactory.getLogger(ActionContext.class);
    private final Map<String, Object> values;
    private final JiraWebActionSupport action;

    ActionContext(Map<String, Object> values, JiraWebActionSupport action) {
        this.values = new HashMap<>(values);
        this.action = action;
    }

    @Override
    public Object internalGet(String key) {
        return values.containsKey(key) ? values.get(key) : property(key);
    }

    @Override
    public Object internalPut(String key, Object value) {
        return values.put(key, value);
    }

    @Override
    public boolean internalContainsKey(Object key) {
        return values.containsKey(key) || property((String) key) != null;
    }

    @Override
    public Object[] internalGetKeys() {
        return values.keySet().toArray();
    }

    @Override
    public Object internalRemove(Object key) {
        return values.remove(key);
    }

    private Object property(String name) {
        try {
            for (PropertyDescriptor property :
                    Introspector.getBeanInfo(action.getClass()).getPropertyDescriptors()) {
                if (property.getName().equals(name) && property.getReadMethod() != null) {
                    return property.getReadMethod().invoke(action);
                }
            }
            return null;
        } catch (Exception e) {
            log.warn("{} of {} cannot be read", name, action.getClass().getName(), e);
            return null;
        }
    }

    /** Sets the request's parameters on the action, as far as it has public setters for them. */
    static void fill(JiraWebActionSupport action, Map<String, String[]> parameters) {
        Arrays.stream(action.getClass().getMethods())
                .filter(method -> method.getName().startsWith("set") && method.getParameterCount() == 1)
                .filter(method -> !"setCommand".equals(method.getName()))
                .forEach(method -> {
                    String name = Introspector.decapitalize(method.getName().substring(3));
                    String[] sent = parameters.get(name);
                    if (sent != null) {
                        ParameterValues.set(action, method, sent);
                    }
                });
    }
}
