package org.sluice.workbench.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.sluice.workbench.testing.EmptyDatabase;

/** Rows are there once for each key, however often they are put. */
public class RowsTest {
    private final Database database = EmptyDatabase.open();
    private final Jdbi jdbi = database.jdbi();

    @Before
    public void makeATable() {
        jdbi.useHandle(handle -> handle.execute(
                "CREATE TABLE shelf (name VARCHAR(20) NOT NULL, place BIGINT NOT NULL, holds VARCHAR(50),"
                        + " PRIMARY KEY (name, place))"));
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void shouldAddARowThatIsNotThere() {
        Rows.put(jdbi, "shelf", Map.of("name", "north", "place", 1L), Map.of("holds", "labels"));

        assertThat(rows()).containsExactly("north 1 labels");
    }

    @Test
    public void shouldReplaceTheRestOfARowThatIsThere() {
        Rows.put(jdbi, "shelf", Map.of("name", "north", "place", 1L), Map.of("holds", "labels"));
        Rows.put(jdbi, "shelf", Map.of("name", "north", "place", 2L), Map.of("holds", "toner"));

        Rows.put(jdbi, "shelf", Map.of("name", "north", "place", 1L), Map.of("holds", "it's empty"));

        assertThat(rows()).containsExactly("north 1 it's empty", "north 2 toner");
    }

    @Test
    public void shouldRefuseATextThatNotEveryDatabaseKeeps() {
        assertThatThrownBy(() ->
                        Rows.put(jdbi, "shelf", Map.of("name", "north", "place", 1L), Map.of("holds", "labels\0")))
                .isInstanceOf(UnfitTextException.class)
                .hasMessageContaining("U+0000 at 6");
        assertThat(rows()).isEmpty();
    }

    @Test
    public void shouldLeaveARowAloneOfWhichThereIsNothingToSay() {
        Rows.put(jdbi, "shelf", Map.of("name", "north", "place", 1L), Map.of("holds", "labels"));

        Rows.put(jdbi, "shelf", Map.of("name", "north", "place", 1L));
        Rows.put(jdbi, "shelf", Map.of("name", "south", "place", 1L));

        assertThat(rows()).containsExactly("north 1 labels", "south 1 null");
    }

    private List<String> rows() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM shelf ORDER BY name, place")
                .map((row, ctx) -> row.getString("name") + " " + row.getLong("place") + " " + row.getString("holds"))
                .list());
    }
}
