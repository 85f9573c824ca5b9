package org.sluice.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.sluice.insight.domain.Dashboards;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.MeasuredProject;

/**
 * Dashboards that are only names. As in Jira each belongs to somebody, who may have one of each name and alone may remove it.
 */
public final class FakeDashboards implements Dashboards {

    private final Supplier<String> caller;
    private final List<Made> standing = new ArrayList<>();
    private final Set<String> furnished = new TreeSet<>();
    private boolean cutAfterMaking;
    private boolean allowed = true;
    private boolean otherWay;
    private boolean kept;
    private boolean failing;
    private boolean withGadgets = true;
    private int last = 10_000;

    /** Dashboards for whoever the supplier says asks. */
    public FakeDashboards(Supplier<String> caller) {
        this.caller = caller;
    }

    /** The dashboards that are there: whose, and by what name. */
    public List<String> standing() {
        return standing.stream().map(one -> one.owner() + ": " + one.name()).toList();
    }

    /** The dashboards with gadgets on them, by id. */
    public Set<String> furnished() {
        return Set.copyOf(furnished);
    }

    /** The server ends when the next dashboard has been made. */
    public void cutAfterMaking() {
        cutAfterMaking = true;
    }

    /** This Jira has no dashboards that may be made. */
    public void notAllowed() {
        allowed = false;
    }

    /** This Jira lets dashboards be looked at only: none is made and none removed. */
    public void lookedAtOnly() {
        otherWay = true;
        kept = true;
    }

    /** Nothing can be found among the dashboards from now on. */
    public void failing() {
        failing = true;
    }

    /** This Jira takes gadgets another way. */
    public void withoutGadgets() {
        withGadgets = false;
    }

    /** Somebody makes or removes one by hand. */
    public void byHand(String owner, String name) {
        Optional<Made> there = standing.stream()
                .filter(one -> one.isOf(owner) && one.name().equals(name))
                .findFirst();
        there.ifPresentOrElse(
                standing::remove,
                () -> standing.add(Made.plannedDashboard(name, owner).as("of " + owner)));
    }

    @Override
    public String caller() {
        return caller.get();
    }

    @Override
    public Optional<Made> plan(MeasuredProject project, String language) {
        return Optional.of(Made.plannedDashboard(language + " " + project.name(), caller()))
                .filter(planned -> allowed);
    }

    @Override
    public Optional<Made> make(Made planned, MeasuredProject project) {
        if (otherWay) {
            return Optional.empty();
        }
        if (standing.stream()
                .anyMatch(one -> one.isOf(planned.owner()) && one.name().equals(planned.name()))) {
            throw new IllegalStateException(planned.owner() + " has a dashboard " + planned.name());
        }
        Made done = planned.as(Integer.toString(++last));
        standing.add(done);
        if (cutAfterMaking) {
            cutAfterMaking = false;
            throw new PowerCut("a dashboard that was made and not noted");
        }
        return Optional.of(done);
    }

    @Override
    public boolean furnish(Made dashboard, MeasuredProject project) {
        if (withGadgets) {
            furnished.add(dashboard.id().orElseThrow());
        }
        return withGadgets;
    }

    @Override
    public Optional<Made> find(Made dashboard) {
        if (failing) {
            throw new IllegalStateException("The dashboards cannot be searched for " + dashboard);
        }
        return standing.stream()
                .filter(one -> one.isOf(dashboard.owner()) && one.name().equals(dashboard.name()))
                .filter(one -> dashboard.id().isEmpty() || one.equals(dashboard))
                .findFirst();
    }

    @Override
    public boolean remove(Made dashboard) {
        if (!dashboard.isOf(caller())) {
            throw new IllegalStateException(caller() + " may not remove " + dashboard);
        }
        return !kept && standing.remove(dashboard);
    }
}
