package org.sluice.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sluice.insight.domain.Catalogue;

/** What a small Jira has to choose from; the query {@code nonsense} is wrong, and one that
 * begins with {@code comment} looks into comments. There is a second field called {@code Team}. */
public final class FakeCatalogue implements Catalogue {

    @Override
    public Optional<String> resolutionId(String idOrName) {
        return resolutions().stream()
                .filter(one -> one.id().equals(idOrName) || one.name().equals(idOrName))
                .map(Named::id)
                .findFirst();
    }

    @Override
    public Set<String> usuallyNotSolved() {
        return Set.of("11");
    }

    @Override
    public boolean isStatus(String id) {
        return Set.of("1", "3", "6").contains(id);
    }

    @Override
    public Optional<String> queryError(String jql) {
        return jql.equals("nonsense") ? Optional.of("Expecting a field") : Optional.empty();
    }

    @Override
    public Optional<Unfit> unfit(String jql) {
        return Stream.of(Unfit.Why.values())
                .filter(why -> jql.contains("unfit " + why.name()))
                .findFirst()
                .map(why -> new Unfit(why, "word"));
    }

    @Override
    public List<Named> resolutions() {
        return List.of(new Named("10", "Done"), new Named("11", "Duplicate"));
    }

    @Override
    public List<Named> priorities() {
        return List.of(new Named("1", "At \"once\""), new Named("2", "High"), new Named("3", "Low"));
    }

    @Override
    public List<Named> selectFields() {
        return List.of(
                new Named("customfield_10100", "Support team"),
                new Named("customfield_10200", "status"),
                new Named("customfield_10300", "Team"),
                new Named("customfield_10400", "Stream"));
    }

    @Override
    public boolean onlyFieldCalled(String name) {
        return !name.equals("Team");
    }

    @Override
    public boolean holdsStream(Named field) {
        return field.name().equals("Stream");
    }

    @Override
    public long matches(long projectId, String jql) {
        return jql.length();
    }

    @Override
    public List<NamedStatus> statuses(Set<String> ids) {
        return List.of(new NamedStatus("1", "Open", "new"), new NamedStatus("3", "In progress", "indeterminate"))
                .stream()
                .filter(status -> ids.contains(status.id()))
                .toList();
    }
}
