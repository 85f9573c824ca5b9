package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JqlSearch;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;

/** Laws that hold for every query, whatever it asks: of opposites, of and and or, of readers, of pages and of order. */
public class SearchLawsTest {
    private static final int QUERIES = 60;

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private final Random random = new Random(4_2026);
    private final RandomQueries queries = new RandomQueries(random);
    private JqlSearch jql;

    @Before
    public void invent() {
        home.add(new RandomIssues(random, 40).export());
        jql = JqlSearch.of(home);
    }

    @Test
    public void shouldPartWhatAFieldHoldsIntoAQueryAndItsOpposite() {
        for (String field : List.of("priority", "assignee", "labels", "Team")) {
            for (String value : values(field)) {
                for (String one : List.of(field + " = " + value, field + " in (" + value + ")")) {
                    assertThat(found(one)).as(one).doesNotContainAnyElementsOf(found("not " + one));
                    assertThat(union(found(one), found("not " + one)))
                            .as(one)
                            .isEqualTo(found(field + " is not EMPTY"));
                }
            }
        }
    }

    @Test
    public void shouldPartAllIssuesIntoWhatWasAndWhatNeverWas() {
        for (String past : List.of(
                "status was Waiting",
                "assignee was in (anton, EMPTY) after 2026-03-10",
                "status was Open during (2026-03-05, 2026-03-09) by rita",
                "status changed from Open to Waiting before 2026-03-20",
                "assignee changed on 2026-03-12")) {
            assertThat(found(past)).as(past).doesNotContainAnyElementsOf(found("not " + past));
            assertThat(union(found(past), found("not " + past))).as(past).isEqualTo(found(""));
        }
    }

    @Test
    public void shouldMeetInAndJoinInOrAndTurnInNot() {
        for (int i = 0; i < QUERIES; i++) {
            String one = "(" + queries.next(2) + ")";
            String other = "(" + queries.next(2) + ")";
            Set<String> both = found(one);
            both.retainAll(found(other));

            assertThat(found(one + " and " + other)).as(one + other).isEqualTo(both);
            assertThat(found(one + " or " + other)).as(one + other).isEqualTo(union(found(one), found(other)));
            assertThat(found("not (" + one + " or " + other + ")"))
                    .as(one + other)
                    .isEqualTo(found("not " + one + " and not " + other));
            assertThat(found("not not " + one)).as(one).isEqualTo(found(one));
        }
    }

    @Test
    public void shouldFindForAReaderWhatTheyMaySeeOfWhatOthersFind() {
        home.tracker().schemes().grantsOf(0).stream()
                .filter(grant -> grant.permissionKey().equals("BROWSE_PROJECTS"))
                .forEach(home.tracker().schemes()::revoke);
        home.tracker().schemes().grant(0, "BROWSE_PROJECTS", new Holder(HolderType.GROUP, Groups.SOFTWARE_USERS));
        home.tracker().schemes().grant(0, "BROWSE_PROJECTS", Holder.of(HolderType.ASSIGNEE));
        home.tracker().groups().add(Groups.SOFTWARE_USERS, home.user("admin"));
        JqlSearch anton = jql.as("anton");
        Set<String> visible = new HashSet<>(anton.keys(""));

        assertThat(visible).isNotEmpty().isNotEqualTo(found(""));
        for (int i = 0; i < QUERIES; i++) {
            String query = queries.next(2).toString();
            if (query.contains("key ")) {
                // A key that one does not see is said to be none.
                continue;
            }
            Set<String> expected = found(query);
            expected.retainAll(visible);

            assertThat(new HashSet<>(anton.keys(query))).as(query).isEqualTo(expected);
            assertThat(total(anton, query)).as(query).isEqualTo(expected.size());
        }
    }

    @Test
    public void shouldGiveThePagesOfAnOrderOneAfterAnother() {
        for (String field : List.of("key", "created", "priority", "assignee", "status", "Team", "cf[10102]")) {
            for (String way : List.of("asc", "desc")) {
                String query = "order by " + field + " " + way + ", key " + way;
                List<String> pages = new ArrayList<>();
                for (int start = 0; start < 40; start += 7) {
                    pages.addAll(jql.keys(jql.search().page(jql.reader(), new JqlParser().parse(query), start, 7)));
                }
                assertThat(pages)
                        .as(query)
                        .isEqualTo(jql.keys(query))
                        .doesNotHaveDuplicates()
                        .hasSize(40);
            }
        }
    }

    private List<String> values(String field) {
        return switch (field) {
            case "priority" -> RandomIssues.PRIORITIES;
            case "assignee" -> RandomIssues.PEOPLE;
            case "labels" -> RandomIssues.LABELS;
            default -> RandomIssues.TEAMS;
        };
    }

    private long total(JqlSearch reader, String query) {
        return reader.search()
                .page(Optional.of(home.user("anton")), new JqlParser().parse(query), 0, 0)
                .total();
    }

    private Set<String> found(String query) {
        return new HashSet<>(jql.keys(query));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return new HashSet<>(Stream.concat(one.stream(), other.stream()).toList());
    }
}
