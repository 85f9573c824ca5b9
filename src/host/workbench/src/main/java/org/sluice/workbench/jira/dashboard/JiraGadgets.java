package org.sluice.workbench.jira.dashboard;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.tracker.dashboards.DashboardItem;
import org.sluice.workbench.tracker.dashboards.DashboardItems;
import org.sluice.workbench.tracker.dashboards.Dashboards;

/** Puts dashboard items on dashboards; gadgets of the old kind, which a specification describes, are refused. */
public final class JiraGadgets implements PortletConfigurationManager {
    private final Dashboards dashboards;
    private final DashboardItems items;

    public JiraGadgets(Dashboards dashboards, DashboardItems items) {
        this.dashboards = dashboards;
        this.items = items;
    }

    @Override
    public List<PortletConfiguration> getByPortalPage(Long pageId) {
        return items.of(pageId).stream()
                .<PortletConfiguration>map(JiraGadgets::wrap)
                .toList();
    }

    @Override
    public PortletConfiguration addDashBoardItem(
            Long pageId,
            Integer column,
            Integer row,
            Option<URI> openSocialSpecUri,
            Color color,
            Map<String, String> userPreferences,
            Option<ModuleCompleteKey> moduleKey) {
        if (openSocialSpecUri.isDefined() || !moduleKey.isDefined()) {
            throw new IllegalArgumentException("Dashboard " + pageId
                    + " was to get a gadget by its specification; the workbench takes dashboard items by module key");
        }
        int columns = dashboards
                .byId(pageId)
                .orElseThrow(() -> new IllegalArgumentException("There is no dashboard " + pageId))
                .columns();
        if (column < 0 || column >= columns || row < 0) {
            throw new IllegalArgumentException(
                    "Dashboard " + pageId + " has no column " + column + " or no row " + row);
        }
        DashboardItem made = items.add(pageId, moduleKey.getOrNull().getCompleteKey(), column, row, userPreferences);
        DashboardItem coloured =
                new DashboardItem(made.id(), pageId, made.moduleKey(), column, row, color.name(), made.preferences());
        items.place(List.of(coloured));
        return wrap(coloured);
    }

    private static PortletConfiguration wrap(DashboardItem item) {
        return new Gadget(item.id(), item.moduleKey());
    }

    /** One gadget as Jira's API has it. */
    private record Gadget(Long getId, String moduleKey) implements PortletConfiguration {
        @Override
        public Option<ModuleCompleteKey> getCompleteModuleKey() {
            return Optional.of(moduleKey.indexOf(':'))
                    .filter(colon -> colon > 0)
                    .map(colon -> Option.some(
                            new ModuleCompleteKey(moduleKey.substring(0, colon), moduleKey.substring(colon + 1))))
                    .orElseGet(Option::none);
        }
    }
}
