package org.sluice.workbench.templates;

import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.workbench.plugins.InService;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.Xml;

/**
 * The methods that plugins' templates may call: those of {@code velocity-allowlist} modules, by the concrete class of the
 * object, and the JDK's own. Everything else renders as its own text, as in Jira since 10.5.
 */
public final class MethodAllowlist implements ModuleType {
    private final InService<Set<String>> methods = new InService<>();

    @Override
    public String tag() {
        return "velocity-allowlist";
    }

    @Override
    public void enable(Plugin plugin, ModuleElement module) {
        Set<String> listed = new HashSet<>();
        for (var element : Xml.children(module.xml(), "method")) {
            String method = element.getTextContent().strip();
            int hash = method.indexOf('#');
            if (hash < 1 || !method.endsWith(")")) {
                throw module.failure("has a method that is not of the form class#name(types): " + method);
            }
            refuseMissing(plugin.load(method.substring(0, hash)), method, module);
            listed.add(method);
        }
        methods.put(module.completeKey(), listed);
    }

    @Override
    public void disable(Plugin plugin, ModuleElement module) {
        methods.remove(module.completeKey());
    }

    /** Whether a template of a plugin may call this method on an object of this class. */
    public boolean allows(Class<?> type, Method method) {
        if (isOfJdkOrHost(type)) {
            return true;
        }
        String signature = signature(type, method);
        return methods.all().stream().anyMatch(listed -> listed.contains(signature));
    }

    private static void refuseMissing(Class<?> type, String wanted, ModuleElement module) {
        boolean there = Arrays.stream(type.getMethods())
                .anyMatch(method -> signature(type, method).equals(wanted));
        if (!there) {
            throw module.failure("lists a method that the class does not have: " + wanted);
        }
    }

    /** Jira lists the JDK's classes and those of its own that it puts into every context; here the host's stand for both. */
    private static boolean isOfJdkOrHost(Class<?> type) {
        return type.getName().startsWith("java.")
                || type.isAnnotationPresent(OfEveryContext.class)
                || I18nHelper.class.isAssignableFrom(type)
                || HttpServletRequest.class.isAssignableFrom(type);
    }

    static String signature(Class<?> type, Method method) {
        return type.getName() + "#" + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getCanonicalName)
                        .collect(Collectors.joining(","))
                + ")";
    }
}
