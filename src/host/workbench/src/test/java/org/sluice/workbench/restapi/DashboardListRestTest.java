package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.dashboards.Share;

/** Dashboards by REST: each page of the list, and to each only what is shared with them. */
public class DashboardListRestTest extends RestAtWork {
    @Test
    public void shouldGiveTwentyUnlessMoreAreAskedFor() {
        for (int i = 0; i < 21; i++) {
            make("Board " + i);
        }

        JsonNode usual = rest.get("dashboard").body();
        JsonNode all = rest.get("dashboard?maxResults=100").body();
        JsonNode last = rest.get("dashboard?startAt=20").body();

        assertThat(usual.path("total").asInt()).isEqualTo(21);
        assertThat(usual.path("dashboards")).hasSize(20);
        assertThat(all.path("dashboards")).hasSize(21);
        assertThat(last.path("dashboards").get(0))
                .isEqualTo(all.path("dashboards").get(20));
    }

    @Test
    public void shouldGiveNothingForNegativeOrDistantPages() {
        make("Ward");

        assertThat(rest.get("dashboard?maxResults=-3").body().path("dashboards"))
                .isEmpty();
        assertThat(rest.get("dashboard?startAt=7").body().path("dashboards")).isEmpty();
        assertThat(rest.get("dashboard?startAt=-7").body().path("dashboards")).hasSize(1);
    }

    @Test
    public void shouldShowToEachWhatIsSharedWithThem() {
        make("Own");
        make("Team", Share.withLoggedIn());
        make("Staff", new Share(Share.Type.GROUP, "jira-software-users"));
        make("Wall", new Share(Share.Type.ANYONE, ""));

        assertThat(names("dashboard")).containsExactlyInAnyOrder("Own", "Team", "Staff", "Wall");
        rest.as(place.as("anton"));
        assertThat(names("dashboard")).containsExactlyInAnyOrder("Team", "Staff", "Wall");
        assertThat(names("dashboard?filter=my")).isEmpty();
        rest.as(place.as("olga"));
        assertThat(names("dashboard")).containsExactlyInAnyOrder("Team", "Wall");
        rest.as(Optional.empty());
        assertThat(names("dashboard")).containsExactly("Wall");
    }

    @Test
    public void shouldListFavouritesOnlyAsLongAsTheyAreShared() {
        Dashboard team = make("Team", Share.withLoggedIn());
        Dashboard own = make("Own");
        place.tracker().dashboards().addFavourite(team.id(), "anton");
        place.tracker().dashboards().addFavourite(own.id(), "anton");
        rest.as(place.as("anton"));

        assertThat(names("dashboard?filter=favourite")).containsExactly("Team");
        share(team);

        assertThat(names("dashboard?filter=favourite")).isEmpty();
    }

    @Test
    public void shouldGiveAStrangerNoFavouritesAndNothingOfTheirOwn() {
        make("Wall", new Share(Share.Type.ANYONE, ""));
        rest.as(Optional.empty());

        assertThat(names("dashboard?filter=favourite")).isEmpty();
        assertThat(names("dashboard?filter=my")).isEmpty();
    }

    @Test
    public void shouldSayTheSameOfAHiddenDashboardAsOfNone() {
        long hidden = make("Own").id();
        rest.as(place.as("admin"));

        JiraRest.Answer refused = rest.get("dashboard/" + hidden);
        JiraRest.Answer none = rest.get("dashboard/424242");

        assertThat(refused.status()).isEqualTo(404);
        assertThat(none.status()).isEqualTo(404);
        assertThat(refused.body().toString().replace(Long.toString(hidden), "424242"))
                .isEqualTo(none.body().toString());
    }

    private List<String> names(String address) {
        return rest.get(address).body().path("dashboards").findValuesAsText("name");
    }

    private Dashboard make(String name, Share... shares) {
        Dashboard made = place.tracker().dashboards().add(name, "", Optional.of("rita"), "AA");
        share(made, shares);
        return made;
    }

    private void share(Dashboard one, Share... shares) {
        place.tracker()
                .dashboards()
                .update(new Dashboard(one.id(), one.name(), "", one.ownerKey(), "AA", List.of(shares)));
    }
}
