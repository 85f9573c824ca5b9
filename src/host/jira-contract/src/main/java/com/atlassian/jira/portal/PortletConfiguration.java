package com.atlassian.jira.portal;

import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;

/** One gadget on a dashboard. */
public interface PortletConfiguration {
    Long getId();

    Option<ModuleCompleteKey> getCompleteModuleKey();
}
