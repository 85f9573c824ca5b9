package org.sluice.workbench.tracker.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** The categories of statuses, by key and id. */
public class StatusCategoryTest {
    @Test
    public void shouldBeFoundByItsKey() {
        assertThat(StatusCategory.of("new")).isEqualTo(StatusCategory.TO_DO);
        assertThat(StatusCategory.of("indeterminate").label()).isEqualTo("In Progress");
        assertThat(StatusCategory.of("done").id()).isEqualTo(3);
    }

    @Test
    public void shouldBeNoneForAKeyThatIsNone() {
        assertThat(StatusCategory.of("")).isEqualTo(StatusCategory.UNDEFINED);
        assertThat(new Status("1", "Odd", "", "odd").category().color()).isEqualTo("default");
    }
}
