package org.sluice.workbench.templates;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;

/** The host's own pages: templates on its class path. */
public final class HostTemplates implements Templates {
    private final VelocityEngine engine = VelocityEngines.forHost();

    @Override
    public String render(String resource, Map<String, Object> context) {
        StringWriter out = new StringWriter();
        engine.getTemplate(resource).merge(new VelocityContext(new HashMap<>(context)), out);
        return out.toString();
    }
}
