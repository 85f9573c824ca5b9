package org.sluice.insight.jira;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.gadgets.dashboard.Layout;
import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.plugin.ModuleCompleteKey;
import com.atlassian.sal.api.message.I18nResolver;
import io.atlassian.fugue.Option;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.insight.domain.Dashboards;
import org.sluice.insight.domain.Made;
import org.sluice.platform.Host;
import org.sluice.platform.Refusal;

/** Jira's dashboards with Sluice's gadgets on them; private to the caller, who shares them as any other. */
public final class JiraDashboards implements Dashboards {

    private static final Logger log = LoggerFactory.getLogger(JiraDashboards.class);
    private static final String PLUGIN = "org.sluice.jira";

    private final PortalPageService pages;
    private final PortletConfigurationManager gadgets;
    private final I18nResolver texts;
    private final Host host;

    /** Works through Jira's own services. */
    public JiraDashboards(PortalPageService pages, PortletConfigurationManager gadgets, I18nResolver texts, Host host) {
        this.pages = pages;
        this.gadgets = gadgets;
        this.texts = texts;
        this.host = host;
    }

    @Override
    public Made make(String projectKey, String projectName, String language) {
        String name = texts.getText(Locale.forLanguageTag(language), "sluice.setup.dashboard.name", projectName);
        JiraServiceContext context = context();
        PortalPage wanted = PortalPage.name(name)
                .owner(context.getLoggedInApplicationUser())
                .layout(Layout.AA)
                .build();
        PortalPage page =
                pages.validateForCreate(context, wanted) ? pages.createPortalPage(context, wanted, true) : wanted;
        refuseErrors(context);
        addGadgets(page.getId(), projectKey);
        return new Made(Made.DASHBOARD, name, page.getId().toString());
    }

    @Override
    public boolean exists(String id) {
        return pages.getPortalPage(context(), Long.valueOf(id)) != null;
    }

    @Override
    public void remove(String id) {
        if (!exists(id)) {
            return;
        }
        JiraServiceContext context = context();
        if (pages.validateForDelete(context, Long.valueOf(id))) {
            pages.deletePortalPage(context, Long.valueOf(id));
        }
        refuseErrors(context);
    }

    /**
     * Jira's way of putting gadgets on a dashboard is no public API: a version that has another one, or keeps it to itself,
     * costs the gadgets and not the dashboard.
     */
    private void addGadgets(Long page, String projectKey) {
        try {
            add(page, 0, "lead-time-item", projectKey);
            add(page, 1, "open-work-item", projectKey);
        } catch (RuntimeException | LinkageError e) {
            log.warn("Gadgets have to be put on dashboard {} by hand: this Jira takes them another way", page, e);
        }
    }

    private void add(Long page, int column, String gadget, String projectKey) {
        Map<String, String> preferences = Map.of(
                "isConfigured", "true",
                "project", projectKey,
                "stream", "all",
                "window", "12",
                "from", "",
                "to", "",
                "refresh", "15");
        gadgets.addDashBoardItem(
                page,
                column,
                0,
                Option.none(),
                Color.color1,
                preferences,
                Option.some(new ModuleCompleteKey(PLUGIN, gadget)));
    }

    private JiraServiceContext context() {
        return new JiraServiceContextImpl(host.caller());
    }

    private static void refuseErrors(JiraServiceContext context) {
        if (context.getErrorCollection().hasAnyErrors()) {
            throw Refusal.conflict(
                    "sluice.error.dashboard",
                    String.join(" ", context.getErrorCollection().getErrorMessages())
                            + String.join(
                                    " ",
                                    context.getErrorCollection().getErrors().values()));
        }
    }
}
