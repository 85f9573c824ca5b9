package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.issues.LinkType;

/** Links between issues. */
public class LinkIssuesTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldTellOfALinkAtBothEndsAndRaiseNoEvent() {
        Link link = link("SUP-1", "SUP-2").get();

        assertThat(place.history("SUP-1")).containsExactly("Link: - > This issue blocks SUP-2");
        assertThat(place.history("SUP-2")).containsExactly("Link: - > This issue is blocked by SUP-1");
        assertThat(place.eventTypes()).isEmpty();

        place.operations().link().unlink(place.as("rita"), link.id()).get();

        assertThat(place.tracker().links().of(place.id("SUP-1"))).isEmpty();
        assertThat(place.history("SUP-1")).last().isEqualTo("Link: This issue blocks SUP-2 > -");
    }

    @Test
    public void shouldLinkOnce() {
        Link first = link("SUP-1", "SUP-2").get();

        assertThat(link("SUP-1", "SUP-2").get()).isEqualTo(first);
        assertThat(place.history("SUP-1")).hasSize(1);
    }

    @Test
    public void shouldRefuseLinksThatMakeNoSense() {
        assertThat(link("SUP-1", "SUP-1").problems().byField().get("issuelinks").key())
                .isEqualTo("workbench.refusal.link.self");
        assertThat(place.operations()
                        .link()
                        .link(place.as("rita"), 99, place.id("SUP-1"), place.id("SUP-2"))
                        .problems()
                        .byField()
                        .get("issuelinks")
                        .key())
                .isEqualTo("workbench.refusal.link.type");
        assertThat(place.operations()
                        .link()
                        .unlink(place.as("rita"), 99)
                        .problems()
                        .refusal())
                .contains(Refusal.NOT_FOUND);
    }

    @Test
    public void shouldRefuseALinkToAnIssueThatIsNotSeen() {
        Outcome<Link> link =
                place.operations().link().link(place.as("olga"), blocks().id(), place.id("SUP-1"), place.id("SUP-2"));

        assertThat(link.problems().refusal()).contains(Refusal.NOT_FOUND);
        assertThat(place.tracker().links().of(place.id("SUP-2"))).isEmpty();
    }

    private Outcome<Link> link(String source, String destination) {
        return place.operations().link().link(place.as("rita"), blocks().id(), place.id(source), place.id(destination));
    }

    private LinkType blocks() {
        return place.tracker().links().types().stream()
                .filter(type -> type.name().equals("Blocks"))
                .findFirst()
                .orElseThrow();
    }
}
