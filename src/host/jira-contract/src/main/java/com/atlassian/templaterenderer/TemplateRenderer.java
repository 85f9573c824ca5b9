package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Renders the plugin's templates. */
public interface TemplateRenderer {
    void render(String key, Writer writer) throws RenderingException, IOException;

    void render(String key, Map<String, Object> values, Writer writer) throws RenderingException, IOException;

    String renderFragment(String key, Map<String, Object> values) throws RenderingException;

    boolean resolve(String key);
}
