package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.sluice.insight.domain.MeasuredProject;
import org.sluice.insight.domain.Streams;
import org.sluice.insight.domain.Switched.ByHand;
import org.sluice.platform.HostParts;
import org.sluice.platform.OneAtATime;
import org.sluice.testing.FakeJira;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.Lacking;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.Stub;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;

/** Tests {@link JiraStreams} in a Jira that does not export what says where fields are there, all of it or a single package. */
@RunWith(Parameterized.class)
public class WithoutSelectFieldsTest {

    private static final MeasuredProject SUP = new MeasuredProject(100, "SUP", "IT support");
    private static final List<String> OPTIONAL = List.of(
            "com.atlassian.jira.issue.context",
            "com.atlassian.jira.issue.customfields.manager",
            "com.atlassian.jira.issue.fields.config",
            "com.atlassian.jira.issue.fields.config.manager");

    private final List<String> lacking;
    private final InMemoryStreamFields memory = new InMemoryStreamFields();

    public WithoutSelectFieldsTest(List<String> lacking) {
        this.lacking = lacking;
    }

    @Parameters(name = "{0}")
    public static List<List<String>> lackings() {
        return Stream.concat(Stream.of(OPTIONAL), OPTIONAL.stream().map(List::of))
                .toList();
    }

    @Test
    public void shouldBeMadeAndGiveNone() throws Exception {
        assertThat(streams().give(SUP, "en")).contains(ByHand.STREAM);
        assertThat(memory.site()).isEmpty();
    }

    @Test
    public void shouldRememberWhatItCannotTake() throws Exception {
        memory.complete(new StreamField("customfield_1", "Stream", 1, 2, Optional.empty()));
        memory.give(SUP.id(), true);

        streams().take(SUP);

        assertThat(memory.of(SUP.id())).isPresent();
    }

    @Test
    public void shouldNameNoTypeThatMayBeMissingWhereWiringLooks() throws Exception {
        assertThat(type().getDeclaredMethods()).isNotEmpty();
        assertThat(type().getDeclaredFields()).isNotEmpty();
        assertThat(type().getDeclaredConstructors()).hasSize(1);
    }

    private Streams streams() throws ReflectiveOperationException {
        FakeJira jira = new FakeJira().loggedIn("ada");
        return (Streams) type().getConstructor(
                        HostParts.class,
                        CustomFieldManager.class,
                        ProjectManager.class,
                        StreamFields.class,
                        I18nResolver.class,
                        OneAtATime.class,
                        Clock.class)
                .newInstance(
                        new HostParts() {
                            @Override
                            public <T> Optional<T> find(Class<T> service) {
                                return Optional.of(Stub.of(service).make());
                            }
                        },
                        Stub.of(CustomFieldManager.class).make(),
                        Stub.of(ProjectManager.class).make(),
                        memory,
                        jira.texts(),
                        new OneAtATime(new LocalLocks()),
                        Clock.systemUTC());
    }

    private Class<?> type() throws ClassNotFoundException {
        return Class.forName(JiraStreams.class.getName(), true, new Lacking(JiraStreams.class, lacking));
    }
}
