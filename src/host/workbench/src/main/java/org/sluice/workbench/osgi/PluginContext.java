package org.sluice.workbench.osgi;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.osgi.framework.Bundle;

/**
 * A plugin's Spring context, reached without sharing Spring's classes with it: the context lives in Spring's bundle, the
 * host does not. Module classes are built here by constructor, as Jira does it.
 */
public final class PluginContext {
    private static final int AUTOWIRE_CONSTRUCTOR = 3;
    private final Bundle bundle;
    private final Object beanFactory;

    /** A plugin without any Spring file has no bean factory: its module classes need a constructor without parameters. */
    PluginContext(Bundle bundle, Object applicationContext) {
        this.bundle = bundle;
        this.beanFactory =
                applicationContext == null ? null : call(applicationContext, "getAutowireCapableBeanFactory");
    }

    public Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            throw new StartFailure("Class " + className + " is not in " + bundle.getSymbolicName(), e);
        }
    }

    /** Builds an object of the plugin, its constructor's parameters taken from the plugin's beans and references. */
    public Object create(Class<?> type) {
        try {
            if (beanFactory == null) {
                Constructor<?> constructor = type.getDeclaredConstructor();
                // Jira's own conditions keep theirs to their package; Spring would not mind either.
                constructor.setAccessible(true);
                return constructor.newInstance();
            }
            Method create = beanFactory.getClass().getMethod("createBean", Class.class, int.class, boolean.class);
            return create.invoke(beanFactory, type, AUTOWIRE_CONSTRUCTOR, false);
        } catch (InvocationTargetException e) {
            throw new StartFailure("Class " + type.getName() + " cannot be built: " + root(e).getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new StartFailure("Class " + type.getName() + " has no constructor that the host can call", e);
        }
    }

    /** The one bean or reference of a type, for what a framework such as Jersey injects. */
    public Object bean(Class<?> type) {
        if (beanFactory == null) {
            throw new StartFailure("No bean of type " + type.getName() + ": the plugin has no Spring context");
        }
        try {
            return beanFactory.getClass().getMethod("getBean", Class.class).invoke(beanFactory, type);
        } catch (InvocationTargetException e) {
            throw new StartFailure(root(e).getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new StartFailure("Spring's bean factory cannot be asked for " + type.getName(), e);
        }
    }

    private static Object call(Object target, String method) {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new StartFailure("Spring's context does not answer " + method, e);
        }
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
