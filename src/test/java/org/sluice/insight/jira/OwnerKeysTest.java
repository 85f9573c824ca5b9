package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.insight.domain.Made;
import org.sluice.platform.StoredKeys;
import org.sluice.testing.FakeJira;
import org.sluice.work.Before;
import org.sluice.work.ProjectSettings;
import org.sluice.work.jira.AoSettingsBefore;
import org.sluice.work.jira.BeforeRow;
import org.sluice.work.jira.SwitcherKeys;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link StoredKeys} of both tables that hold user keys, on a real database. */
public class OwnerKeysTest {

    private static final UserPropertyChangeParameter ADA = new UserPropertyChangeParameter("ada", "JIRAUSER10100");
    private static final Made OF_ADA = Made.plannedDashboard("How work flows", "ada");
    private static final Made OF_BO = Made.plannedDashboard("How work flows", "bo");

    @Rule
    public final AoRule tables = new AoRule(MadeRow.class, BeforeRow.class);

    private final FakeJira jira = new FakeJira();

    @Test
    public void shouldFollowOneKeyInAllProjectsAndLeaveOthers() {
        AoMadeThings made = new AoMadeThings(tables.ao());
        made.add(100, OF_ADA);
        made.add(100, OF_BO);
        made.add(200, OF_ADA.as("10100"));

        assertThat(owners().update(ADA).isValid()).isTrue();
        assertThat(owners().update(ADA).isValid()).isTrue();

        assertThat(made.of(100)).extracting(Made::owner).containsExactly("JIRAUSER10100", "bo");
        assertThat(made.of(200))
                .containsExactly(
                        Made.plannedDashboard("How work flows", "JIRAUSER10100").as("10100"));
    }

    @Test
    public void shouldFollowWhoSwitchedOn() {
        AoSettingsBefore before = new AoSettingsBefore(tables.ao());
        before.remember(100, new Before("ada", ProjectSettings.OFF));
        SwitcherKeys keys = new SwitcherKeys(tables.ao(), jira.texts());
        assertThat(keys.getAffectedEntities(ADA)).hasSize(1);

        keys.update(ADA);

        assertThat(before.of(100)).contains(new Before("JIRAUSER10100", ProjectSettings.OFF));
        assertThat(keys.getAffectedEntities(ADA)).isEmpty();
    }

    @Test
    public void shouldTellHowManyThereAreAndNothingOfThem() {
        AoMadeThings made = new AoMadeThings(tables.ao());
        List.of(OF_ADA, OF_BO, OF_ADA.as("1")).forEach(one -> made.add(100, one));

        assertThat(owners().getAffectedEntities(ADA)).singleElement().satisfies(entity -> {
            assertThat(entity.getNumberOfOccurrences()).isEqualTo(2);
            assertThat(entity.getDescription()).doesNotContain("ada", "How work flows");
        });
        assertThat(owners().getNumberOfTasks(ADA)).isEqualTo(1);
    }

    /** The members of Jira's parameter were not found published. */
    @Test
    public void shouldReportInsteadOfThrowingWhereJiraTellsKeysInAnotherWay() {
        UserPropertyChangeParameter strange = new UserPropertyChangeParameter("ada", "b") {
            @Override
            public String getOriginal() {
                throw new NoSuchMethodError("getOriginal");
            }
        };

        ServiceResult result = owners().update(strange);

        assertThat(result.isValid()).isFalse();
        assertThat(result.getErrorCollection().getErrorMessages()).hasSize(1);
        assertThat(owners().getAffectedEntities(strange)).isEmpty();
    }

    private OwnerKeys owners() {
        return new OwnerKeys(tables.ao(), jira.texts());
    }
}
