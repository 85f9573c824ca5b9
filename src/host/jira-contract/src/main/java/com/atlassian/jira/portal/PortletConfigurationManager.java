package com.atlassian.jira.portal;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Puts gadgets on a dashboard. */
public interface PortletConfigurationManager {
    List<PortletConfiguration> getByPortalPage(Long id);

    PortletConfiguration addDashBoardItem(
            Long portalPageId,
            Integer column,
            Integer row,
            Option<URI> openSocialSpecUri,
            Color color,
            Map<String, String> userPreferences,
            Option<ModuleCompleteKey> moduleKey);
}
