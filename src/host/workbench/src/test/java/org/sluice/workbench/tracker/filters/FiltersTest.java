package org.sluice.workbench.tracker.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** Filters in their tables: names, owners, shares and favourites of several people. */
public class FiltersTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private Filters filters;
    private String admin;
    private String rita;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1");
        home.add(export);
        filters = home.tracker().filters();
        admin = home.user("admin").key();
        rita = home.user("rita").key();
    }

    @Test
    public void shouldListFiltersByNameAndThoseOfOneNameByAge() {
        SavedFilter second = add("Ward", admin);
        SavedFilter first = add("Lab", rita);
        SavedFilter third = add("Ward", rita);

        assertThat(filters.all()).containsExactly(first, second, third);
        assertThat(filters.ownedBy(rita)).containsExactly(first, third);
        assertThat(filters.ownedBy("nobody")).isEmpty();
    }

    @Test
    public void shouldKeepHostileTextAsItIs() {
        String name = "'; DROP TABLE search_filter; -- <b>\u00e5</b>";
        String jql = "summary ~ \"O'Brien \\\"x\\\"\" AND labels = :value";

        SavedFilter made = filters.add(name, "<script>", Optional.of(rita), jql, List.of());

        assertThat(filters.byId(made.id())).contains(made);
        assertThat(made.jql()).isEqualTo(jql);
    }

    @Test
    public void shouldKeepEachShareOnce() {
        FilterShare ward = FilterShare.withGroup("ward");

        SavedFilter made = filters.add(
                "Shared",
                "",
                Optional.of(admin),
                "",
                List.of(ward, FilterShare.withRole(1, 2), ward, FilterShare.withProject(1), FilterShare.withAnyone()));

        assertThat(filters.byId(made.id()).orElseThrow().shares())
                .containsExactly(
                        FilterShare.withAnyone(), ward, FilterShare.withProject(1), FilterShare.withRole(1, 2));
    }

    @Test
    public void shouldChangeOnlyTheFilterThatIsMeant() {
        SavedFilter left = filters.add("Left", "", Optional.of(rita), "", List.of(FilterShare.withLoggedIn()));
        SavedFilter changed = filters.add("Right", "", Optional.of(rita), "", List.of(FilterShare.withLoggedIn()));

        filters.update(new SavedFilter(
                changed.id(), "Other", "Now", Optional.of(admin), "key = SUP-1", List.of(FilterShare.withAnyone())));

        assertThat(filters.byId(left.id())).contains(left);
        assertThat(filters.ownedBy(admin)).extracting(SavedFilter::name).containsExactly("Other");
    }

    @Test
    public void shouldBeSomebodysFavouriteAndNotAnothers() {
        SavedFilter ward = add("Ward", admin);
        SavedFilter lab = add("Lab", admin);
        filters.addFavourite(ward.id(), rita);
        filters.addFavourite(lab.id(), rita);
        filters.addFavourite(ward.id(), admin);

        assertThat(filters.favouritesOf(rita)).containsExactly(lab, ward);
        assertThat(filters.favouritesOf(admin)).containsExactly(ward);

        filters.removeFavourite(ward.id(), admin);
        assertThat(filters.favouritesOf(rita)).containsExactly(lab, ward);
        assertThat(filters.favouritesOf(admin)).isEmpty();
    }

    @Test
    public void shouldTakeSharesAndFavouritesAlongWhenItGoes() {
        SavedFilter ward = filters.add("Ward", "", Optional.of(admin), "", List.of(FilterShare.withLoggedIn()));
        filters.addFavourite(ward.id(), rita);

        filters.remove(ward.id());

        assertThat(filters.favouritesOf(rita)).isEmpty();
        for (String table : List.of("search_filter_share", "search_filter_favourite")) {
            int rows = home.tracker().database().jdbi().withHandle(handle -> handle.createQuery(
                            "SELECT COUNT(*) FROM " + table)
                    .mapTo(Integer.class)
                    .one());
            assertThat(rows).as(table).isZero();
        }
    }

    @Test
    public void shouldBelongToNobodyWhenItHasNoOwner() {
        SavedFilter orphan = filters.add("Orphan", "", Optional.empty(), "", List.of());
        FilterSharing sharing = home.tracker().filterSharing();

        assertThat(sharing.owns(Optional.empty(), orphan)).isFalse();
        assertThat(sharing.sees(Optional.empty(), orphan)).isFalse();
        assertThat(sharing.sees(Optional.of(home.user("rita")), orphan)).isFalse();
    }

    @Test
    public void shouldShowToNobodyWhatIsSharedWithAProjectThatIsGone() {
        SavedFilter lost = filters.add(
                "Lost",
                "",
                Optional.of(admin),
                "",
                List.of(FilterShare.withProject(4711), FilterShare.withRole(4711, 1)));

        assertThat(home.tracker().filterSharing().sees(Optional.of(home.user("rita")), lost))
                .isFalse();
    }

    private SavedFilter add(String name, String owner) {
        return filters.add(name, "", Optional.of(owner), "key = SUP-1", List.of());
    }
}
