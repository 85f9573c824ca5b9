package org.sluice.workbench.templates;

import java.lang.reflect.Method;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a plugin's template call only what the {@link MethodAllowlist} has; says in the log what it held back. */
public final class GuardedUberspect extends SecureUberspector {
    /** Where the engine's properties keep the list. */
    static final String ALLOWLIST = "workbench.allowlist";

    private static final Logger log = LoggerFactory.getLogger(GuardedUberspect.class);
    private MethodAllowlist list;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        super.setRuntimeServices(services);
        list = (MethodAllowlist) services.getProperty(ALLOWLIST);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        VelMethod found = super.getMethod(target, name, arguments, info);
        if (found == null) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        return method == null || allows(target, method, info) ? found : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        VelPropertyGet found = super.getPropertyGet(target, name, info);
        if (found == null) {
            return null;
        }
        String getter = found.getMethodName();
        Method method = introspector.getMethod(target.getClass(), getter, new Object[0]);
        return method == null || allows(target, method, info) ? found : null;
    }

    private boolean allows(Object target, Method method, Info info) {
        if (list.allows(target.getClass(), method)) {
            return true;
        }
        log.warn(
                "{} calls {}, which no velocity-allowlist has",
                info.getTemplateName(),
                MethodAllowlist.signature(target.getClass(), method));
        return false;
    }
}
