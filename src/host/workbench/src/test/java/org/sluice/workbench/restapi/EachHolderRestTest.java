package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.ProjectRoles;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;

/**
 * For each way to name who may: olga, whom it means, and bruno, whom it does not, look at SUP-1 by its address, by a query,
 * by counts and by what they may do with it; once where it grants to browse, once where it opens a security level.
 */
@RunWith(Parameterized.class)
public class EachHolderRestTest {
    private static final String ONE = "search?jql=key=SUP-1&maxResults=0";
    private static final String ALL = "search?jql=project=SUP+order+by+key+asc&fields=summary";

    @Rule
    public final WorkPlace place = new WorkPlace();

    private final HolderType type;
    private JiraRest rest;

    /** For one way. */
    public EachHolderRestTest(HolderType type) {
        this.type = type;
    }

    /** Every way. */
    @Parameters(name = "{0}")
    public static Collection<HolderType> types() {
        return Arrays.asList(HolderType.values());
    }

    @Before
    public void serve() {
        rest = new JiraRest(place.tracker());
        place.tracker().users().add(new User("bruno", "bruno", "Bruno", "bruno@example.org", true, "en"));
    }

    @After
    public void stop() {
        rest.close();
    }

    @Test
    public void shouldShowWhatIsGrantedByItAndNothingElse() {
        place.revoke("BROWSE_PROJECTS");
        place.tracker().schemes().grant(0, "BROWSE_PROJECTS", olga());

        rest.as(place.as("olga"));
        assertThat(keys()).contains("SUP-1").hasSize(type.isPerIssue() ? 1 : 3);
        assertThat(total()).isEqualTo(type.isPerIssue() ? 1 : 3);
        assertSeesOne();

        rest.as(place.as("bruno"));
        if (type == HolderType.ANYONE) {
            assertSeesOne();
            rest.as(Optional.empty());
            assertSeesOne();
        } else {
            assertSeesNothing(404);
            rest.as(Optional.empty());
            assertSeesNothing(401);
        }
    }

    @Test
    public void shouldOpenALevelByItAndToNobodyElse() {
        place.tracker().groups().add(Groups.SOFTWARE_USERS, place.user("rita"));
        place.revoke("BROWSE_PROJECTS");
        place.tracker().schemes().grant(0, "BROWSE_PROJECTS", Holder.of(HolderType.ANYONE));
        long scheme = place.tracker().levels().addScheme("Secrets");
        long level =
                place.tracker().levels().add(scheme, "Few", List.of(olga())).id();
        place.tracker().projects().useSecurityScheme(place.project("SUP"), scheme);
        place.tracker().levels().put(place.id("SUP-1"), Optional.of(level));

        rest.as(place.as("olga"));
        assertThat(keys()).containsExactly("SUP-1", "SUP-2", "SUP-3");
        assertSeesOne();

        rest.as(place.as("bruno"));
        assertThat(keys()).contains("SUP-2", "SUP-3").hasSize(type == HolderType.ANYONE ? 3 : 2);
        assertThat(total()).isEqualTo(type == HolderType.ANYONE ? 3 : 2);
        assertThat(rest.get("issue/SUP-1").status()).isEqualTo(type == HolderType.ANYONE ? 200 : 404);
    }

    /** Arranged so that it means olga: by issue on SUP-1, else in the whole of SUP. */
    private Holder olga() {
        return switch (type) {
            case ANYONE, REPORTER -> by("UPDATE issue SET reporter_key = 'olga' WHERE issue_number = 1");
            case ASSIGNEE -> by("UPDATE issue SET assignee_key = 'olga' WHERE issue_number = 1");
            case PROJECT_LEAD -> by("UPDATE project SET lead_key = 'olga' WHERE project_key = 'SUP'");
            case USER -> new Holder(type, "olga");
            case GROUP -> {
                place.tracker().groups().create("ward");
                place.tracker().groups().add("ward", place.user("olga"));
                yield new Holder(type, "ward");
            }
            case APPLICATION_ROLE -> {
                place.tracker().groups().add(Groups.SOFTWARE_USERS, place.user("olga"));
                yield new Holder(type, "");
            }
            case PROJECT_ROLE -> {
                long role = place.tracker().roles().add("Duty", "").id();
                place.tracker().roles().addActor(place.project("SUP"), role, ProjectRoles.USER, "olga");
                yield new Holder(type, Long.toString(role));
            }
            case USER_FIELD -> {
                CustomField doctor = place.field("Doctor", FieldType.USER);
                place.tracker()
                        .database()
                        .jdbi()
                        .useHandle(handle -> handle.execute(
                                "INSERT INTO field_value (issue_id, field_id, sort_order, user_key) VALUES (?, ?, 0,"
                                        + " 'olga')",
                                place.id("SUP-1"),
                                doctor.id()));
                yield new Holder(type, doctor.fieldId());
            }
        };
    }

    private Holder by(String sql) {
        place.tracker().database().jdbi().useHandle(handle -> handle.execute(sql));
        place.tracker().forget();
        return Holder.of(type);
    }

    private void assertSeesOne() {
        assertThat(rest.get("issue/SUP-1").status()).isEqualTo(200);
        assertThat(rest.get(ONE).body().path("total").asInt()).isEqualTo(1);
        assertThat(rest.get("issue/SUP-1/comment").status()).isEqualTo(200);
        assertThat(rest.get("project/SUP").status()).isEqualTo(200);
    }

    private void assertSeesNothing(int status) {
        assertThat(rest.get("issue/SUP-1").status()).isEqualTo(status);
        assertThat(rest.get("issue/SUP-1").body().toString()).doesNotContain("SUP");
        assertThat(total()).isZero();
        assertThat(keys()).isEmpty();
        assertThat(rest.get(ONE).body().path("total").asInt()).isZero();
        assertThat(rest.get("issue/SUP-1/comment").status()).isIn(401, 404);
        assertThat(rest.get("issue/SUP-1/transitions").status()).isIn(401, 404);
        assertThat(rest.get("issue/SUP-1/votes").status()).isIn(401, 404);
    }

    private List<String> keys() {
        JsonNode found = rest.get(ALL).body();
        return found.path("issues").findValuesAsText("key");
    }

    private int total() {
        return rest.get(ALL + "&maxResults=0").body().path("total").asInt();
    }
}
