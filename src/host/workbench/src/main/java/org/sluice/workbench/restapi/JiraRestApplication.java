package org.sluice.workbench.restapi;

import com.atlassian.jira.util.I18nHelper;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.sluice.workbench.anonymizing.Anonymizations;
import org.sluice.workbench.jira.JiraComponents;
import org.sluice.workbench.jira.issue.Errors;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.plugins.rest.JerseySetup;
import org.sluice.workbench.plugins.rest.XsrfGuard;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;

/** Jira's own REST API as a Jersey application, to be mounted at {@code /rest/api/2} and {@code /rest/api/latest}. */
public final class JiraRestApplication extends ResourceConfig {
    static final List<Class<?>> RESOURCES = List.of(
            ServerInfoResource.class,
            MyselfResource.class,
            ProjectResource.class,
            ProjectMaking.class,
            FieldResource.class,
            StatusResource.class,
            ConstantResources.Priorities.class,
            ConstantResources.Resolutions.class,
            ConstantResources.Types.class,
            IssueResource.class,
            IssueMaking.class,
            IssueBulkMaking.class,
            IssueChanging.class,
            CommentResource.class,
            TransitionResource.class,
            WatcherResource.class,
            VoteResource.class,
            AttachResource.class,
            AttachmentResource.class,
            LinkResource.class,
            LinkTypeResource.class,
            MetaResource.class,
            EditMetaResource.class,
            UserResource.class,
            AnonymizationResource.class,
            ProjectPartsResource.class,
            FilterResource.class,
            FilterPermissionResource.class,
            ShareScopeResource.class,
            DashboardResource.class,
            SearchResource.class);

    /**
     * @param currentUser who makes the request; empty for somebody who has not logged in
     * @param zone in which dates are written
     * @param version what {@code serverInfo} tells, such as 11.3.1
     */
    public JiraRestApplication(
            Operations operations,
            JiraComponents jira,
            IssueSearch search,
            Anonymizations anonymizations,
            Supplier<Optional<User>> currentUser,
            Clock clock,
            ZoneId zone,
            String version) {
        JerseySetup.strict(this, new UnreadableBody());
        Tracker tracker = operations.desk().tracker();
        Errors errors = new Errors(jira.get(I18nHelper.BeanFactory.class));
        Deeds deeds = new Deeds(operations, errors, currentUser);
        register(new JqlFault(currentUser));
        register(new UnfitText(deeds));
        register(new ParameterFault());
        register(new XsrfGuard());
        register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(new Caller(tracker, currentUser, zone)).to(Caller.class);
                bind(tracker).to(Tracker.class);
                bind(deeds).to(Deeds.class);
                bind(jira).to(JiraComponents.class);
                bind(anonymizations).to(Anonymizations.class);
                bind(search).to(IssueSearch.class);
                bind(clock).to(Clock.class);
                bind(new HostVersion(version)).to(HostVersion.class);
            }
        });
        RESOURCES.forEach(this::register);
    }
}
