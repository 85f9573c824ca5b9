package org.sluice.workbench.plugins.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.plugins.InService;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.plugins.web.WebFragments.FragmentContext;

/** {@code issue-tabpanel}: tabs below an issue, lightest {@code order} first, for those whom the plugin shows them to. */
public final class IssueTabType implements ModuleType, IssueTabs {
    private static final Logger log = LoggerFactory.getLogger(IssueTabType.class);
    private final InService<Tab> tabs = new InService<>();
    private final Translations translations;
    private final PageValues values;
    private final Supplier<Locale> locale;
    private final Supplier<I18nHelper> words;

    public IssueTabType(
            Translations translations, PageValues values, Supplier<Locale> locale, Supplier<I18nHelper> words) {
        this.translations = translations;
        this.values = values;
        this.locale = locale;
        this.words = words;
    }

    @Override
    public String tag() {
        return "issue-tabpanel";
    }

    @Override
    public void enable(Plugin plugin, ModuleElement module) {
        module.textKey("label")
                .filter(key -> translations.raw(Locale.ENGLISH, key).isEmpty())
                .ifPresent(key -> {
                    throw module.failure("names a text that no file has: " + key);
                });
        if (module.child("label").isEmpty()) {
            throw module.failure("has no label");
        }
        String className = module.required("class");
        if (!(plugin.create(plugin.load(className)) instanceof IssueTabPanel3 panel)) {
            throw module.failure("names a class that is no IssueTabPanel3: " + className);
        }
        panel.init(new Declaration(words));
        tabs.put(module.completeKey(), new Tab(module, panel, order(module)));
    }

    @Override
    public void disable(Plugin plugin, ModuleElement module) {
        tabs.remove(module.completeKey());
    }

    @Override
    public List<Label> labels(FragmentContext context) {
        Map<String, Object> page = values.of(context);
        return tabs.all().stream()
                .filter(tab -> tab.shows((Issue) page.get("issue"), (ApplicationUser) page.get("user")))
                .sorted(Comparator.comparingInt(Tab::order))
                .map(tab -> new Label(tab.module().completeKey(), label(tab.module())))
                .toList();
    }

    @Override
    public Optional<String> html(String completeKey, FragmentContext context) {
        Map<String, Object> page = values.of(context);
        Issue issue = (Issue) page.get("issue");
        ApplicationUser user = (ApplicationUser) page.get("user");
        return tabs.find(completeKey).filter(tab -> tab.shows(issue, user)).map(tab -> tab.html(issue, user));
    }

    private String label(ModuleElement module) {
        return module.textKey("label")
                .map(key -> translations.text(locale.get(), key))
                .orElseGet(() -> module.childText("label").orElse(""));
    }

    private static int order(ModuleElement module) {
        try {
            return module.childText("order").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
        } catch (NumberFormatException e) {
            throw module.failure("has an order that is no number");
        }
    }

    /** One tab in service. A tab that fails is not shown, or shown empty, and the page stands; the log says why. */
    private record Tab(ModuleElement module, IssueTabPanel3 panel, int order) {
        boolean shows(Issue issue, ApplicationUser user) {
            try {
                return panel.showPanel(new ShowPanelRequest(issue, user));
            } catch (RuntimeException e) {
                log.error("Tab {} does not say whether it is shown", module.completeKey(), e);
                return false;
            }
        }

        String html(Issue issue, ApplicationUser user) {
            try {
                return panel.getActions(new GetActionsRequest(issue, user, false, true, null)).stream()
                        .map(IssueAction::getHtml)
                        .collect(Collectors.joining("\n"));
            } catch (RuntimeException e) {
                log.error("Tab {} could not be drawn", module.completeKey(), e);
                return "";
            }
        }
    }

    /** What a tab is told of its declaration. */
    private record Declaration(Supplier<I18nHelper> words) implements IssueTabPanelModuleDescriptor {
        @Override
        public I18nHelper getI18nBean() {
            return words.get();
        }
    }
}
