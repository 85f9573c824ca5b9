package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.sluice.insight.domain.Made;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link AoMadeThings} on a real database. */
public class AoMadeThingsTest {

    private static final Made LEDGER = new Made(Made.LEDGER, "SUP", "100");
    private static final Made DASHBOARD = new Made(Made.DASHBOARD, "How work flows: IT support 🖨️", "10100");

    @Rule
    public final AoRule tables = new AoRule(MadeRow.class);

    @Test
    public void shouldRememberWhatWasMadeInItsOrder() {
        AoMadeThings made = new AoMadeThings(tables.ao());

        made.add(100, LEDGER);
        made.add(100, DASHBOARD);

        assertThat(made.of(100)).containsExactly(LEDGER, DASHBOARD);
        assertThat(made.of(200)).isEmpty();
    }

    @Test
    public void shouldForgetOneProjectOnly() {
        AoMadeThings made = new AoMadeThings(tables.ao());
        made.add(100, LEDGER);
        made.add(200, DASHBOARD);

        made.forget(100);

        assertThat(made.of(100)).isEmpty();
        assertThat(made.of(200)).containsExactly(DASHBOARD);
    }
}
