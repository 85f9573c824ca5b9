package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;
import org.sluice.insight.domain.Catalogue.Named;
import org.sluice.insight.domain.Catalogue.NamedStatus;
import org.sluice.insight.domain.Catalogue.Unfit;
import org.sluice.testing.FakeJira;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.Stub;
import org.sluice.work.StreamField;

/** Tests {@link JiraCatalogue}. */
public class JiraCatalogueTest {

    private final InMemoryStreamFields streams = new InMemoryStreamFields();

    @Before
    public void rememberTheFieldOfTheStream() {
        streams.complete(new StreamField("customfield_5", "Stream", 1, 2, Optional.empty()));
    }

    @Test
    public void shouldFindAResolutionByIdOrByName() {
        assertThat(catalogue().resolutionId("10")).contains("10");
        assertThat(catalogue().resolutionId("duplicate")).contains("11");
        assertThat(catalogue().resolutionId("Vanished")).isEmpty();
    }

    @Test
    public void shouldKnowWhatUsuallySolvesNothingInThreeLanguages() {
        assertThat(catalogue().usuallyNotSolved()).containsExactlyInAnyOrder("11", "12");
    }

    @Test
    public void shouldKnowSelectListFieldsOnly() {
        assertThat(catalogue().selectFields()).containsExactly(new Named("customfield_1", "Support team"));
    }

    @Test
    public void shouldKnowWhetherANameStandsForOneFieldOnly() {
        assertThat(catalogue().onlyFieldCalled("Support team")).isTrue();
        assertThat(catalogue().onlyFieldCalled("Note")).isFalse();
    }

    @Test
    public void shouldKnowTheFieldOfTheStreamByItsIdAndByItsNameWhileThereIsNone() {
        assertThat(catalogue().holdsStream(new Named("customfield_5", "Renamed")))
                .isTrue();
        assertThat(catalogue().holdsStream(new Named("customfield_6", "da sluice.setup.Stream.name")))
                .isFalse();

        streams.complete(new StreamField("customfield_99", "Gone", 1, 2, Optional.empty()));
        assertThat(catalogue().holdsStream(new Named("customfield_6", "da sluice.setup.Stream.name")))
                .isTrue();
        assertThat(catalogue().holdsStream(new Named("customfield_1", "Support team")))
                .isFalse();
    }

    @Test
    public void shouldCountWhatAQueryFindsInTheProject() {
        assertThat(catalogue().matches(100, "priority = High"))
                .isEqualTo("project = 100 AND (priority = High)".length());
    }

    @Test
    public void shouldShowOnlyTheStatusesAskedFor() {
        assertThat(catalogue().statuses(Set.of("3", "99")))
                .containsExactly(new NamedStatus("3", "In progress", "indeterminate"));
        assertThat(catalogue().isStatus("3")).isTrue();
        assertThat(catalogue().isStatus("99")).isFalse();
    }

    @Test
    public void shouldTakeAStatusWithoutACategoryForWaiting() {
        assertThat(catalogue().statuses(Set.of("9"))).containsExactly(new NamedStatus("9", "Parked", "new"));
    }

    @Test
    public void shouldKeepJirasOrderOfPriorities() {
        assertThat(catalogue().priorities()).containsExactly(new Named("2", "High"), new Named("1", "Low"));
    }

    @Test
    public void shouldSayWhatIsWrongWithAQuery() {
        assertThat(catalogue().queryError(" ")).isEmpty();
        assertThat(catalogue().queryError("priority = High")).isEmpty();
        assertThat(catalogue().queryError("nonsense")).contains("Expecting a field");
        assertThat(catalogue().queryError("priority = Vanished")).contains("No such value");
    }

    @Test
    public void shouldNameTheWordThatKeepsAQueryFromBeingAsked() {
        assertThat(catalogue().unfit("priority,AND(type,cf[10100],support TEAM)"))
                .isEmpty();
        assertThat(catalogue().unfit("ORDER BY key")).isEmpty();
        for (String condition : List.of("comment", "Text", "worklogComment", "worklogDate", "filter")) {
            assertThat(catalogue().unfit("priority,AND(type," + condition + ")"))
                    .contains(new Unfit(Unfit.Why.HIDDEN, condition));
        }
        assertThat(catalogue().unfit("lastComment")).contains(new Unfit(Unfit.Why.FIELD, "lastComment"));
        assertThat(catalogue().unfit("issue in hasComments()")).contains(new Unfit(Unfit.Why.FUNCTION, "hasComments"));
    }

    private JiraCatalogue catalogue() {
        ConstantsManager constants = Stub.of(ConstantsManager.class)
                .gives(
                        "getResolutions",
                        List.of(
                                constant(Resolution.class, "10", "Done").make(),
                                constant(Resolution.class, "11", "Duplicate").make(),
                                constant(Resolution.class, "12", "Løses ikke her")
                                        .make()))
                .gives(
                        "getPriorities",
                        List.of(
                                constant(Priority.class, "2", "High").make(),
                                constant(Priority.class, "1", "Low").make()))
                .gives(
                        "getStatuses",
                        List.of(
                                status("1", "Open", "new"),
                                status("3", "In progress", "indeterminate"),
                                status("9", "Parked", "undefined")))
                .answers("getStatus", arguments -> arguments[0].equals("3") ? status("3", "x", "new") : null)
                .make();
        CustomFieldManager fields = Stub.of(CustomFieldManager.class)
                .gives(
                        "getCustomFieldObjects",
                        List.of(
                                field("customfield_1", "Support team", "select"),
                                field("customfield_2", "Note", "textarea"),
                                field("customfield_3", "Note", "labels")))
                .answers(
                        "getCustomFieldObject",
                        arguments -> arguments[0].equals("customfield_5")
                                ? field("customfield_5", "Renamed", "select")
                                : null)
                .make();
        FakeJira jira = new FakeJira().loggedIn("ada");
        return new JiraCatalogue(constants, fields, search(), streams, jira.texts(), jira.host());
    }

    private static SearchService search() {
        return Stub.of(SearchService.class)
                .answers(
                        "parseQuery",
                        arguments -> new SearchService.ParseResult(
                                Stub.of(Query.class)
                                        .gives("getQueryString", arguments[1])
                                        .answers("getWhereClause", none -> where((String) arguments[1]))
                                        .make(),
                                messages(arguments[1].equals("nonsense"), "Expecting a field")))
                .answers("searchCountOverrideSecurity", arguments ->
                        (long) ((Query) arguments[1]).getQueryString().length())
                .answers(
                        "validateQuery",
                        arguments ->
                                messages(((Query) arguments[1]).getQueryString().contains("Vanished"), "No such value"))
                .make();
    }

    /** Names joined by NOT, by an inner AND as the last of them; none when the query only says an order. */
    private static @Nullable Clause where(String query) {
        if (query.startsWith("ORDER")) {
            return null;
        }
        List<Clause> inner = Stream.of(query.replaceAll(".*AND\\(|\\)", "").split(","))
                .map(name -> clause(name, List.of()))
                .toList();
        return clause("NOT", List.of(clause("priority", List.of()), clause("AND", inner)));
    }

    private static Clause clause(String name, List<Clause> inner) {
        return Stub.of(Clause.class)
                .gives("getName", name)
                .gives("getClauses", inner)
                .make();
    }

    private static MessageSet messages(boolean wrong, String message) {
        return Stub.of(MessageSet.class)
                .gives("hasAnyErrors", wrong)
                .gives("getErrorMessages", Set.of(message))
                .make();
    }

    private static <T extends IssueConstant> Stub<T> constant(Class<T> type, String id, String name) {
        return Stub.of(type).gives("getId", id).gives("getName", name).gives("getNameTranslation", name);
    }

    private static Status status(String id, String name, String category) {
        return constant(Status.class, id, name)
                .gives(
                        "getStatusCategory",
                        Stub.of(StatusCategory.class).gives("getKey", category).make())
                .make();
    }

    private static CustomField field(String id, String name, String type) {
        return Stub.of(CustomField.class)
                .gives("getId", id)
                .gives("getName", name)
                .gives(
                        "getCustomFieldType",
                        Stub.of(CustomFieldType.class)
                                .gives("getKey", "com.atlassian.jira.plugin.system.customfieldtypes:" + type)
                                .make())
                .make();
    }
}
