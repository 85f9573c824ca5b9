package org.sluice.workbench.templates;

import java.util.Properties;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** Velocity 1.7 set up for the host's own templates or for plugins'. */
final class VelocityEngines {
    private VelocityEngines() {}

    /** Reads the host's templates from its class path; they are trusted with every method. */
    static VelocityEngine forHost() {
        Properties properties = common();
        properties.setProperty("resource.loader", "host");
        properties.setProperty("host.resource.loader.class", ClasspathResourceLoader.class.getName());
        properties.setProperty("host.resource.loader.cache", "true");
        return started(new VelocityEngine(), properties);
    }

    /** Evaluates plugins' templates, which are read from their bundles; only listed methods can be called. */
    static VelocityEngine forPlugins(MethodAllowlist allowlist) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty(GuardedUberspect.ALLOWLIST, allowlist);
        Properties properties = common();
        properties.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedUberspect.class.getName());
        return started(engine, properties);
    }

    private static Properties common() {
        Properties properties = new Properties();
        properties.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        properties.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        properties.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        properties.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, HtmlEscaping.class.getName());
        properties.setProperty(RuntimeConstants.VM_LIBRARY, "");
        return properties;
    }

    private static VelocityEngine started(VelocityEngine engine, Properties properties) {
        engine.init(properties);
        return engine;
    }
}
