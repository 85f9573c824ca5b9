package org.sluice.workbench.templates;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.context.Context;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.Plugin;

/** Renders templates that lie in plugins' JARs, under the rules that Jira holds plugins to. */
public final class PluginTemplates {
    private final MethodAllowlist allowlist;
    private volatile VelocityEngine engine;

    public PluginTemplates(MethodAllowlist allowlist) {
        this.allowlist = allowlist;
        this.engine = VelocityEngines.forPlugins(allowlist);
    }

    /** Lets go of all classes that templates have seen: Velocity remembers each for good. */
    public void forgetClasses() {
        engine = VelocityEngines.forPlugins(allowlist);
    }

    /** Renders a template of the plugin's JAR. */
    public String render(Plugin plugin, String location, Map<String, Object> context) {
        return render(plugin, location, new VelocityContext(new HashMap<>(context)));
    }

    /** Renders a template of the plugin's JAR in a context that looks names up elsewhere, such as in an action. */
    public String render(Plugin plugin, String location, Context context) {
        byte[] template = plugin.bytes(location)
                .orElseThrow(() -> new StartFailure("Template " + location + " is not in " + plugin.key()));
        return renderText(new String(template, StandardCharsets.UTF_8), context, plugin.key() + "!/" + location);
    }

    /** Evaluates a piece of Velocity, for example the text of a link. */
    public String renderText(String text, Context context, String name) {
        StringWriter out = new StringWriter();
        engine.evaluate(context, out, name, text);
        return out.toString();
    }
}
