package com.atlassian.plugin.web;

import java.util.Map;

/** Gives a template its context. */
public interface ContextProvider {
    void init(Map<String, String> values);

    Map<String, Object> getContextMap(Map<String, Object> values);
}
