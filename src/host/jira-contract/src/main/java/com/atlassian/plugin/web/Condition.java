package com.atlassian.plugin.web;

import java.util.Map;

/** Decides whether something is shown. */
public interface Condition {
    void init(Map<String, String> values);

    boolean shouldDisplay(Map<String, Object> values);
}
