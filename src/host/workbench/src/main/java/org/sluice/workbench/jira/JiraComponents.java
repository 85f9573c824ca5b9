package org.sluice.workbench.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.event.type.EventTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sluice.contract.Screens;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.jira.comments.JiraComments;
import org.sluice.workbench.jira.config.JiraConstants;
import org.sluice.workbench.jira.config.JiraResolutions;
import org.sluice.workbench.jira.config.JiraStatusCategories;
import org.sluice.workbench.jira.dashboard.JiraDashboards;
import org.sluice.workbench.jira.dashboard.JiraGadgets;
import org.sluice.workbench.jira.events.JiraEventTypes;
import org.sluice.workbench.jira.events.JiraEvents;
import org.sluice.workbench.jira.fields.FieldSurroundings;
import org.sluice.workbench.jira.fields.JiraCustomFields;
import org.sluice.workbench.jira.fields.JiraFieldConfigSchemes;
import org.sluice.workbench.jira.fields.JiraOptions;
import org.sluice.workbench.jira.history.JiraChangeHistory;
import org.sluice.workbench.jira.issue.Around;
import org.sluice.workbench.jira.issue.Contents;
import org.sluice.workbench.jira.issue.Errors;
import org.sluice.workbench.jira.issue.JiraIssueService;
import org.sluice.workbench.jira.issue.JiraIssues;
import org.sluice.workbench.jira.issue.JiraWatchers;
import org.sluice.workbench.jira.links.JiraLinkTypes;
import org.sluice.workbench.jira.links.JiraLinks;
import org.sluice.workbench.jira.permission.JiraGlobalPermissions;
import org.sluice.workbench.jira.permission.JiraPermissionSchemes;
import org.sluice.workbench.jira.permission.JiraPermissions;
import org.sluice.workbench.jira.project.JiraProjectComponents;
import org.sluice.workbench.jira.project.JiraProjects;
import org.sluice.workbench.jira.project.JiraRoles;
import org.sluice.workbench.jira.project.RoleUses;
import org.sluice.workbench.jira.screens.JiraScreenSchemes;
import org.sluice.workbench.jira.screens.JiraScreens;
import org.sluice.workbench.jira.screens.JiraTypeScreenSchemes;
import org.sluice.workbench.jira.search.JiraSearch;
import org.sluice.workbench.jira.user.JiraAuthentication;
import org.sluice.workbench.jira.user.JiraGroups;
import org.sluice.workbench.jira.user.JiraUserSearch;
import org.sluice.workbench.jira.user.JiraUsers;
import org.sluice.workbench.jira.web.JiraDays;
import org.sluice.workbench.jira.web.JiraLanguages;
import org.sluice.workbench.jira.web.JiraTexts;
import org.sluice.workbench.jira.web.JiraTimeZones;
import org.sluice.workbench.jira.workflow.WorkflowParts;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.deeds.WorkflowDoor;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.search.JqlParser;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.workflow.engine.RuleTypes;
import org.sluice.workbench.workflow.store.Workflows;

/** Jira's own services, each under the interface by which a plugin imports it; the table of contents of this package. */
public final class JiraComponents {
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();

    private final Around around;

    public JiraComponents(
            Tracker tracker,
            Operations operations,
            IssueSearch search,
            CurrentUser currentUser,
            Translations translations,
            ZoneId zone) {
        people(tracker, currentUser, translations, zone);
        configuration(tracker);
        around = around(tracker);
        issues(operations, search);
        rights(tracker);
        dashboards(tracker);
    }

    /**
     * Adds workflows to the services and lets all that is done to issues go through them.
     *
     * @param operations made with the door, which opens now
     * @param pluginRules the conditions, validators and post-functions of plugins
     */
    public WorkflowParts follow(Operations operations, WorkflowDoor door, RuleTypes pluginRules, Clock clock) {
        WorkflowParts parts = WorkflowParts.over(operations.desk(), around, services(), pluginRules, clock);
        door.open(parts.seam(), parts.seam());
        services.putAll(parts.services());
        return parts;
    }

    /** Tells the plugins, by the publisher, what is done to issues. */
    public void tellEvents(Operations operations, EventPublisher publisher) {
        operations.desk().happenings().tell(new JiraEvents(publisher, around));
    }

    /** Interface to instance, in the order in which they were made. */
    public Map<Class<?>, Object> services() {
        return Map.copyOf(services);
    }

    /** One of them. */
    public <T> T get(Class<T> type) {
        return type.cast(services.get(type));
    }

    private void people(Tracker tracker, CurrentUser currentUser, Translations translations, ZoneId zone) {
        JiraLanguages languages = new JiraLanguages();
        JiraTexts texts = new JiraTexts(translations, languages);
        services.put(UserManager.class, new JiraUsers(tracker.users()));
        services.put(UserSearchService.class, new JiraUserSearch(tracker.users()));
        services.put(GroupManager.class, new JiraGroups(tracker.groups()));
        services.put(LocaleManager.class, languages);
        services.put(I18nHelper.BeanFactory.class, texts);
        services.put(TimeZoneManager.class, new JiraTimeZones(zone));
        services.put(DateTimeFormatter.class, new JiraDays());
        services.put(JiraAuthenticationContext.class, new JiraAuthentication(currentUser, texts));
    }

    private void configuration(Tracker tracker) {
        services.put(ConstantsManager.class, new JiraConstants(tracker.constants()));
        services.put(StatusCategoryManager.class, new JiraStatusCategories());
        services.put(ResolutionManager.class, new JiraResolutions(tracker.constants(), get(ConstantsManager.class)));
        services.put(
                EventTypeManager.class,
                new JiraEventTypes(tracker.madeEvents(), () -> new Workflows(tracker.database())));
        services.put(
                ProjectManager.class,
                new JiraProjects(tracker.projects(), get(UserManager.class), get(ConstantsManager.class)));
        services.put(ProjectComponentManager.class, new JiraProjectComponents(tracker.components()));
        FieldSurroundings fields = new FieldSurroundings(tracker, get(ProjectManager.class), get(UserManager.class));
        services.put(OptionsManager.class, new JiraOptions(fields));
        services.put(CustomFieldManager.class, new JiraCustomFields(fields));
        services.put(FieldConfigSchemeManager.class, new JiraFieldConfigSchemes(fields));
        JiraScreens screens = new JiraScreens(tracker.layouts().screens());
        services.put(FieldScreenManager.class, screens);
        services.put(Screens.class, screens);
        services.put(FieldScreenSchemeManager.class, new JiraScreenSchemes(tracker.layouts()));
        services.put(IssueTypeScreenSchemeManager.class, new JiraTypeScreenSchemes(tracker.layouts()));
    }

    private Around around(Tracker tracker) {
        return new Around(
                tracker.issues(),
                tracker.labels(),
                tracker.watches(),
                get(ProjectManager.class),
                get(ProjectComponentManager.class),
                get(ConstantsManager.class),
                get(UserManager.class),
                new Contents(tracker.fields()),
                this::editable);
    }

    private void issues(Operations operations, IssueSearch search) {
        Tracker tracker = operations.desk().tracker();
        services.put(IssueManager.class, new JiraIssues(around, operations));
        services.put(
                IssueService.class,
                new JiraIssueService(around, operations, new Errors(get(I18nHelper.BeanFactory.class))));
        services.put(CommentManager.class, new JiraComments(around, operations));
        services.put(IssueLinkManager.class, new JiraLinks(around, operations));
        services.put(IssueLinkTypeManager.class, new JiraLinkTypes(tracker.links()));
        services.put(WatcherManager.class, new JiraWatchers(around));
        services.put(ChangeHistoryManager.class, new JiraChangeHistory(tracker.history()));
        services.put(
                SearchService.class,
                new JiraSearch(new JqlParser(), search, get(IssueManager.class), get(JiraAuthenticationContext.class)));
    }

    private boolean editable(Issue issue) {
        return get(PermissionManager.class)
                .hasPermission(
                        ProjectPermissions.EDIT_ISSUES,
                        issue,
                        get(JiraAuthenticationContext.class).getLoggedInUser());
    }

    private void rights(Tracker tracker) {
        services.put(PermissionManager.class, new JiraPermissions(tracker.permissions(), get(ProjectManager.class)));
        services.put(GlobalPermissionManager.class, new JiraGlobalPermissions(tracker.globalPermissions()));
        services.put(PermissionSchemeManager.class, new JiraPermissionSchemes(tracker.schemes(), tracker.projects()));
        services.put(ProjectRoleManager.class, new JiraRoles(tracker.roles(), tracker.groups()));
        services.put(ProjectRoleService.class, new RoleUses(tracker.schemes(), tracker.levels()));
    }

    private void dashboards(Tracker tracker) {
        services.put(
                PortalPageService.class,
                new JiraDashboards(
                        tracker.dashboards(),
                        tracker.dashboardSharing(),
                        tracker.globalPermissions(),
                        get(UserManager.class),
                        get(JiraAuthenticationContext.class)));
        services.put(
                PortletConfigurationManager.class, new JiraGadgets(tracker.dashboards(), tracker.dashboardItems()));
    }
}
