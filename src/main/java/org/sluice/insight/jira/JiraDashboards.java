package org.sluice.insight.jira;

import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.insight.domain.Dashboards;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.MeasuredProject;
import org.sluice.platform.Host;
import org.sluice.platform.HostParts;

/**
 * Jira's dashboards with Sluice's gadgets on them; private to the caller, who shares them as any other.
 *
 * <p>No type of Jira's dashboards is named here: a version without them costs the dashboards, and not this class and with it the
 * plugin. {@link DashboardPages} names them, and is first touched when a dashboard is asked for.
 */
public final class JiraDashboards implements Dashboards {

    private static final Logger log = LoggerFactory.getLogger(JiraDashboards.class);

    private final HostParts parts;
    private final UserManager users;
    private final I18nResolver texts;
    private final Host host;

    /** Works through those services of Jira that are there. */
    public JiraDashboards(HostParts parts, UserManager users, I18nResolver texts, Host host) {
        this.parts = parts;
        this.users = users;
        this.texts = texts;
        this.host = host;
    }

    @Override
    public String caller() {
        return host.callerKey();
    }

    @Override
    public Optional<Made> plan(MeasuredProject project, String language) {
        String name = texts.getText(Locale.forLanguageTag(language), "sluice.setup.dashboard.name", project.name());
        return asked(pages -> freeName(name, project.key(), pages.names(caller())))
                .map(free -> Made.plannedDashboard(free, caller()));
    }

    @Override
    public Optional<Made> make(Made planned, MeasuredProject project) {
        return asked(pages -> pages.make(planned, project.key()));
    }

    @Override
    public boolean furnish(Made dashboard, MeasuredProject project) {
        try {
            return asked(pages -> pages.furnish(dashboard, project.key())).orElse(false);
        } catch (RuntimeException e) {
            log.warn("Gadgets have to be put on {} by hand: this Jira takes them another way", dashboard, e);
            return false;
        }
    }

    @Override
    public Optional<Made> find(Made dashboard) {
        return asked(pages -> pages.find(dashboard)).orElse(Optional.of(dashboard));
    }

    /** What Jira has against it must not keep anything else from being taken back. */
    @Override
    public boolean remove(Made dashboard) {
        try {
            return asked(pages -> pages.remove(dashboard)).orElse(false);
        } catch (RuntimeException e) {
            log.warn("{} has to be removed by hand", dashboard, e);
            return false;
        }
    }

    /** Types and methods are looked up when they are first used, so any single question can meet one that is missing. */
    private <T> Optional<T> asked(Function<DashboardPages, T> question) {
        try {
            return DashboardPages.in(parts, users, host).map(question);
        } catch (LinkageError e) {
            log.warn(
                    "Dashboards have to be looked after by hand: this Jira has none that plugins may make, or others",
                    e);
            return Optional.empty();
        }
    }

    /** The project's key tells two projects of one name apart, a number the rest; Jira takes each name once from each owner. */
    private static String freeName(String name, String projectKey, Set<String> taken) {
        return Stream.concat(
                        Stream.of(name, name + " (" + projectKey + ")"),
                        IntStream.iterate(2, number -> number + 1)
                                .mapToObj(number -> name + " (" + projectKey + " " + number + ")"))
                .filter(candidate -> taken.stream().noneMatch(candidate::equalsIgnoreCase))
                .findFirst()
                .orElse(name);
    }
}
