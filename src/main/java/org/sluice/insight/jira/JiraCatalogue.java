package org.sluice.insight.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.insight.domain.Catalogue;
import org.sluice.platform.Host;
import org.sluice.work.StreamFields;

/** What this Jira has to choose from. */
public final class JiraCatalogue implements Catalogue {

    private static final String SELECT = "com.atlassian.jira.plugin.system.customfieldtypes:select";

    private static final Set<String> CATEGORIES =
            Set.of(StatusCategory.TO_DO, StatusCategory.IN_PROGRESS, StatusCategory.COMPLETE);

    /** The resolutions of Sluice's own set-up in its three languages, and Jira's own word for one of them. */
    private static final Set<String> USUALLY_NOT_SOLVED = Set.of(
            "passed to the right team",
            "sendt videre",
            "skickat vidare",
            "not for us",
            "løses ikke her",
            "hanteras inte här",
            "duplicate",
            "dublet",
            "dubblett",
            "wish declined",
            "ønske afvist",
            "önskemål avslaget");

    private static final Pattern BY_ID = Pattern.compile("cf\\[\\d+]");

    private final ConstantsManager constants;
    private final CustomFieldManager customFields;
    private final SearchService search;
    private final StreamFields streams;
    private final I18nResolver texts;
    private final Host host;

    /** Looks into Jira's own configuration. */
    public JiraCatalogue(
            ConstantsManager constants,
            CustomFieldManager customFields,
            SearchService search,
            StreamFields streams,
            I18nResolver texts,
            Host host) {
        this.constants = constants;
        this.customFields = customFields;
        this.search = search;
        this.streams = streams;
        this.texts = texts;
        this.host = host;
    }

    @Override
    public Optional<String> resolutionId(String idOrName) {
        Collection<Resolution> all = constants.getResolutions();
        return all.stream()
                .filter(resolution -> resolution.getId().equals(idOrName))
                .findFirst()
                .or(() -> all.stream()
                        .filter(resolution -> resolution.getName().equalsIgnoreCase(idOrName))
                        .findFirst())
                .map(Resolution::getId);
    }

    @Override
    public Set<String> usuallyNotSolved() {
        return constants.getResolutions().stream()
                .filter(resolution ->
                        USUALLY_NOT_SOLVED.contains(resolution.getName().toLowerCase(Locale.ROOT)))
                .map(Resolution::getId)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isStatus(String id) {
        return constants.getStatus(id) != null;
    }

    @Override
    public Optional<String> queryError(String jql) {
        if (jql.isBlank()) {
            return Optional.empty();
        }
        ApplicationUser caller = host.caller();
        SearchService.ParseResult parsed = search.parseQuery(caller, jql);
        MessageSet messages = parsed.isValid() ? search.validateQuery(caller, parsed.getQuery()) : parsed.getErrors();
        return messages.hasAnyErrors() ? Optional.of(String.join(" ", messages.getErrorMessages())) : Optional.empty();
    }

    @Override
    public Optional<Unfit> unfit(String jql) {
        return JqlVocabulary.foreignFunction(jql)
                .map(name -> new Unfit(Unfit.Why.FUNCTION, name))
                .or(() -> Optional.ofNullable(
                                search.parseQuery(host.caller(), jql).getQuery().getWhereClause())
                        .flatMap(where -> conditions(where)
                                .filter(condition -> condition.getClauses().isEmpty())
                                .map(Clause::getName)
                                .flatMap(name -> unfitField(name).stream())
                                .findFirst()));
    }

    private Optional<Unfit> unfitField(String name) {
        if (JqlVocabulary.isHidden(name)) {
            return Optional.of(new Unfit(Unfit.Why.HIDDEN, name));
        }
        boolean isKnown = JqlVocabulary.isField(name)
                || BY_ID.matcher(name.toLowerCase(Locale.ROOT)).matches()
                || customFields.getCustomFieldObjects().stream()
                        .anyMatch(field -> field.getName().equalsIgnoreCase(name));
        return isKnown ? Optional.empty() : Optional.of(new Unfit(Unfit.Why.FIELD, name));
    }

    private static Stream<Clause> conditions(Clause clause) {
        return Stream.concat(Stream.of(clause), clause.getClauses().stream().flatMap(JiraCatalogue::conditions));
    }

    @Override
    public List<Named> resolutions() {
        return named(constants.getResolutions());
    }

    @Override
    public List<Named> priorities() {
        return named(constants.getPriorities());
    }

    @Override
    public List<Named> selectFields() {
        return customFields.getCustomFieldObjects().stream()
                .filter(JiraCatalogue::isSelect)
                .map(field -> new Named(field.getId(), field.getName()))
                .toList();
    }

    @Override
    public boolean onlyFieldCalled(String name) {
        return customFields.getCustomFieldObjects().stream()
                        .filter(field -> field.getName().equals(name))
                        .count()
                == 1;
    }

    @Override
    public boolean holdsStream(Named field) {
        return streams.site()
                .filter(site -> customFields.getCustomFieldObject(site.id()) != null)
                .map(site -> site.id().equals(field.id()))
                .orElseGet(() -> StreamWords.names(texts).contains(field.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public long matches(long projectId, String jql) {
        Query query = search.parseQuery(null, "project = " + projectId + " AND (" + jql + ")")
                .getQuery();
        try {
            return search.searchCountOverrideSecurity(null, query);
        } catch (SearchException e) {
            throw new IllegalStateException("project " + projectId + " could not be searched with " + jql, e);
        }
    }

    @Override
    public List<NamedStatus> statuses(Set<String> ids) {
        return constants.getStatuses().stream()
                .filter(status -> ids.contains(status.getId()))
                .map(status -> new NamedStatus(status.getId(), status.getNameTranslation(), category(status)))
                .toList();
    }

    /** Jira also knows statuses without a category; nobody works on a task there as far as Jira can tell. */
    private static String category(Status status) {
        String key = status.getStatusCategory().getKey();
        return CATEGORIES.contains(key) ? key : StatusCategory.TO_DO;
    }

    private static boolean isSelect(CustomField field) {
        return SELECT.equals(field.getCustomFieldType().getKey());
    }

    private static List<Named> named(Collection<? extends IssueConstant> constants) {
        return constants.stream()
                .map(constant -> new Named(constant.getId(), constant.getNameTranslation()))
                .toList();
    }
}
