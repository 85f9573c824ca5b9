package org.sluice.workbench.launch;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.http.Languages;
import org.sluice.workbench.jira.JiraComponents;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.ao.AoType;
import org.sluice.workbench.plugins.dashboard.DashboardItemType;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.plugins.jql.JqlFunctionType;
import org.sluice.workbench.plugins.people.AnonymizationTypes;
import org.sluice.workbench.plugins.rest.RestMigrationType;
import org.sluice.workbench.plugins.web.FragmentTypes;
import org.sluice.workbench.plugins.web.IssueTabType;
import org.sluice.workbench.plugins.web.WebResourceType;
import org.sluice.workbench.plugins.webwork.WebworkType;
import org.sluice.workbench.plugins.workflow.WorkflowRules;
import org.sluice.workbench.search.JqlFunctions;
import org.sluice.workbench.services.ao.AoModules;
import org.sluice.workbench.templates.MethodAllowlist;
import org.sluice.workbench.templates.PluginTemplates;

/** Every kind of module that the host knows, each once. */
record PluginModules(
        I18nResources translations,
        MethodAllowlist allowlist,
        PluginTemplates templates,
        WebResourceType webResources,
        DashboardItemType dashboardItems,
        FragmentTypes fragments,
        IssueTabType issueTabs,
        WebworkType actions,
        JqlFunctionType jqlFunctions,
        AnonymizationTypes anonymization,
        AoType activeObjects) {

    static PluginModules over(
            I18nResources translations,
            JiraComponents jira,
            AoModules tables,
            JqlFunctions functions,
            CurrentUser currentUser) {
        MethodAllowlist allowlist = new MethodAllowlist();
        PluginTemplates templates = new PluginTemplates(allowlist);
        JiraPageValues values = new JiraPageValues(
                jira.get(JiraAuthenticationContext.class),
                jira.get(IssueManager.class),
                jira.get(ProjectManager.class));
        Supplier<Locale> locale = () -> Languages.now(currentUser.get());
        IssueTabType tabs = new IssueTabType(
                translations, values, locale, jira.get(JiraAuthenticationContext.class)::getI18nHelper);
        return new PluginModules(
                translations,
                allowlist,
                templates,
                new WebResourceType(translations),
                new DashboardItemType(translations, templates, values),
                new FragmentTypes(translations, templates, values, locale, tabs),
                tabs,
                new WebworkType(),
                new JqlFunctionType(functions),
                new AnonymizationTypes(translations, WebSite.VERSION),
                new AoType(tables));
    }

    /** All of them, with those that need a web server. */
    List<ModuleType> with(WorkflowRules rules, ModuleType... more) {
        List<ModuleType> types = new ArrayList<>(List.of(
                translations,
                allowlist,
                webResources,
                dashboardItems,
                issueTabs,
                actions,
                jqlFunctions,
                activeObjects,
                new RestMigrationType()));
        types.addAll(fragments.types());
        types.addAll(anonymization.types());
        types.addAll(rules.types());
        types.addAll(List.of(more));
        return types;
    }
}
