package org.sluice.workbench.plugins.webwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What a browser sent, as an action's setters take it. */
public class ParameterValuesTest {
    private final Bed bed = new Bed();

    @Test
    public void shouldGiveEachSetterTheKindOfValueThatItTakes() {
        send(Map.of("name", of(" Roses "), "number", of(" 12 "), "area", of("70000000000"), "watered", of("on")));

        assertThat(bed.set)
                .containsOnly(
                        entry("name", " Roses "),
                        entry("number", 12),
                        entry("area", 70_000_000_000L),
                        entry("watered", true));
    }

    @Test
    public void shouldTakeEveryTextOfAFieldThatHasSeveral() {
        send(Map.of("plants", of("rose", "lily")));

        assertThat(bed.set).containsOnly(entry("plants", List.of("rose", "lily")));
    }

    @Test
    public void shouldTakeTheFirstTextWhereOneIsWanted() {
        send(Map.of("name", of("first", "second")));

        assertThat(bed.set).containsOnly(entry("name", "first"));
    }

    @Test
    public void shouldTakeForYesOnlyWhatACheckboxSends() {
        send(Map.of("watered", of("maybe")));

        assertThat(bed.set).containsOnly(entry("watered", false));
    }

    @Test
    public void shouldReportANumberThatIsNoneAtItsField() {
        send(Map.of("number", of("many")));

        assertThat(bed.set).isEmpty();
        assertThat(bed.getErrors()).containsExactly(entry("number", "many"));
    }

    @Test
    public void shouldSetNeitherWhatNobodySentNorWhatItCannotMake() {
        send(Map.of("shape", of("round"), "unknown", of("x")));

        assertThat(bed.set).isEmpty();
    }

    @Test
    public void shouldNotLetAFieldChooseTheCommand() {
        send(Map.of("command", of("delete")));

        assertThat(bed.set).isEmpty();
    }

    private void send(Map<String, String[]> parameters) {
        ActionContext.fill(bed, parameters);
    }

    private static String[] of(String... texts) {
        return texts;
    }

    /** Remembers what was set on it. */
    public static final class Bed extends JiraWebActionSupport {
        private static final long serialVersionUID = 1L;
        private final transient Map<String, Object> set = new HashMap<>();

        public void setName(String name) {
            set.put("name", name);
        }

        public void setNumber(int number) {
            set.put("number", number);
        }

        public void setArea(Long area) {
            set.put("area", area);
        }

        public void setWatered(boolean watered) {
            set.put("watered", watered);
        }

        public void setPlants(String[] plants) {
            set.put("plants", List.of(plants));
        }

        public void setShape(StringBuilder shape) {
            set.put("shape", shape);
        }

        @Override
        public void setCommand(String command) {
            set.put("command", command);
        }
    }
}
