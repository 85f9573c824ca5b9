package org.sluice.streams.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.HostParts;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.FlowSite;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.PartWords;
import org.sluice.streams.domain.SiteThing;
import org.sluice.streams.domain.TeamList;
import org.sluice.work.StreamFields;

/**
 * The things of Jira's that the workflow is made of. Each maker alone names Jira's types for its kind and is first touched when it
 * is used: a version of Jira without one of them costs the set-up, which says so, and not the plugin.
 */
public final class JiraFlowSite implements FlowSite {

    private static final Logger log = LoggerFactory.getLogger(JiraFlowSite.class);

    private final HostParts parts;
    private final CustomFieldManager fields;
    private final ProjectManager projects;
    private final StreamFields streamFields;
    private final JiraAuthenticationContext authentication;
    private final TaskCount tasks;
    private final JiraTeamLists lists;
    private final I18nResolver texts;
    private final Function<JiraWorkflow, ReadWorkflow> reader;

    /** Works through those services of Jira that are there. */
    public JiraFlowSite(
            HostParts parts,
            CustomFieldManager fields,
            ProjectManager projects,
            StreamFields streamFields,
            JiraAuthenticationContext authentication,
            SearchService search,
            JiraTeamLists lists,
            I18nResolver texts) {
        this.parts = parts;
        this.fields = fields;
        this.projects = projects;
        this.streamFields = streamFields;
        this.authentication = authentication;
        this.tasks = new TaskCount(search);
        this.lists = lists;
        this.texts = texts;
        this.reader = ReadWorkflow::of;
    }

    private JiraFlowSite(JiraFlowSite site, Function<JiraWorkflow, ReadWorkflow> reader) {
        this.parts = site.parts;
        this.fields = site.fields;
        this.projects = site.projects;
        this.streamFields = site.streamFields;
        this.authentication = site.authentication;
        this.tasks = site.tasks;
        this.lists = site.lists;
        this.texts = site.texts;
        this.reader = reader;
    }

    @Override
    public FlowSite steady() {
        return new JiraFlowSite(this, ReadWorkflows.once());
    }

    @Override
    public Map<FlowPart, PartWords> words(String language) {
        return new FlowTexts(texts).words(language);
    }

    @Override
    public List<SiteThing> things(Kind kind) {
        return with(kind, PartMaker::things);
    }

    @Override
    public String make(FlowPart part, String name, Optional<String> begun, String language, Map<FlowPart, String> ids) {
        PartMaker.Making making = new PartMaker.Making(word(part, language).description(), language, ids);
        return with(part.kind(), maker -> maker.make(part, name, begun, making));
    }

    /** By its own text, for an administrator may have changed it since. */
    @Override
    public List<Kind> lost(String workflow) {
        ReadWorkflow text = parts.find(WorkflowManager.class)
                .map(workflows -> ReadWorkflow.of(workflows.getWorkflow(workflow)))
                .orElseThrow(() -> lacks(Kind.WORKFLOW));
        return ReadWorkflow.NAMED.stream()
                .filter(kind -> !ids(kind).containsAll(text.ids(kind)))
                .sorted()
                .toList();
    }

    private Set<String> ids(Kind kind) {
        return things(kind).stream().map(SiteThing::id).collect(Collectors.toSet());
    }

    @Override
    public Optional<InUse> inUse(FlowPart part, String id) {
        return told(part, id, () -> with(part.kind(), maker -> maker.inUse(part, id)));
    }

    @Override
    public Optional<InUse> leanedOn(FlowPart part) {
        return told(part, part.name(), () -> with(part.kind(), maker -> maker.leanedOn(part)));
    }

    @Override
    public List<String> following(Predicate<Set<String>> statuses) {
        return with(Kind.WORKFLOW, maker -> new Followers(parts, reader).of(statuses));
    }

    @Override
    public void remove(FlowPart part, String id, Optional<String> instead) {
        told(
                part,
                id,
                () -> with(part.kind(), maker -> {
                    maker.remove(id, instead);
                    return id;
                }));
    }

    @Override
    public void release(FlowPart part) {
        told(part, part.name(), () -> {
            Stream.of(TeamList.values())
                    .filter(list -> FlowPart.of(list.field()).equals(part))
                    .forEach(lists::release);
            return part;
        });
    }

    /** One that fails is brought in step in the night: it is no reason to call the set-up failed. */
    @Override
    public void offerLists() {
        for (TeamList list : TeamList.values()) {
            try {
                lists.keepInStep(list);
            } catch (RuntimeException e) {
                log.warn("What teams had listed as {} is offered from the night on", list, e);
            }
        }
    }

    /** What undo could not do stays, and only the log can say why. */
    private static <T> T told(FlowPart part, String id, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (RuntimeException e) {
            log.warn("Undoing the two-stream workflow leaves {} ({})", part.code(), id, e);
            throw e;
        }
    }

    @Override
    public String xml(String language, Map<FlowPart, String> ids) {
        return new FlowXml(texts).filled(ids, language);
    }

    private PartWords word(FlowPart part, String language) {
        return Objects.requireNonNull(words(language).get(part), part.code());
    }

    private <T> T with(Kind kind, Function<PartMaker, T> deed) {
        try {
            return deed.apply(maker(kind).orElseThrow(() -> lacks(kind)));
        } catch (LinkageError e) {
            log.warn("This Jira lacks what makes a {}", kind, e);
            throw lacks(kind);
        }
    }

    private static Refusal lacks(Kind kind) {
        return Refusal.conflict("sluice.flow.error.lacks", kind.name());
    }

    private Optional<PartMaker> maker(Kind kind) {
        return switch (kind) {
            case STATUS -> StatusMaker.in(parts, tasks, part -> word(part, "en").type());
            case RESOLUTION -> ResolutionMaker.in(parts, tasks, reader);
            case FIELD -> FieldMaker.in(parts, fields, tasks, new FlowOptions(texts), reader);
            case ROLE -> RoleMaker.in(parts, projects, reader);
            case SCREEN -> ScreenMaker.in(parts, streamFields);
            case EVENT -> EventMaker.in(parts, reader);
            case WORKFLOW -> WorkflowMaker.in(parts, authentication, new FlowXml(texts));
            case SCHEME -> SchemeMaker.in(parts);
        };
    }
}
