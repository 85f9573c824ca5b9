package org.sluice.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.Test;
import org.sluice.insight.rest.InsightResource;
import org.sluice.insight.rest.SettingsResource;
import org.sluice.insight.rest.SetupResource;
import org.sluice.streams.rest.CalendarLinkResource;
import org.sluice.streams.rest.CalendarResource;
import org.sluice.streams.rest.FlowResource;
import org.sluice.streams.rest.LimitsResource;
import org.sluice.streams.rest.PausedResource;
import org.sluice.streams.rest.PausingResource;
import org.sluice.streams.rest.SitePausingResource;
import org.sluice.streams.rest.StartResource;
import org.sluice.streams.rest.TeamProjectsResource;
import org.sluice.streams.rest.TurnsResource;
import org.sluice.streams.rest.UrgentNowResource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Walks the two wiring lists: everything that a class is made with has to be there, and only once. */
public class WiringTest {

    private static final List<Class<?>> MADE_BY_THE_HOST = List.of(
            InsightResource.class,
            SettingsResource.class,
            SetupResource.class,
            StartResource.class,
            PausedResource.class,
            UrgentNowResource.class,
            TeamProjectsResource.class,
            FlowResource.class,
            TurnsResource.class,
            CalendarLinkResource.class,
            CalendarResource.class,
            LimitsResource.class,
            PausingResource.class,
            SitePausingResource.class);

    @Test
    public void shouldHaveExactlyOneOfWhatEachClassIsMadeWith() throws Exception {
        List<Class<?>> available = available();
        List<Class<?>> made = new ArrayList<>(beans());
        made.addAll(MADE_BY_THE_HOST);

        for (Class<?> type : made) {
            for (Type parameter : constructor(type).getGenericParameterTypes()) {
                boolean all = parameter instanceof ParameterizedType;
                Class<?> one = (Class<?>)
                        (parameter instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : parameter);
                assertThat(available.stream().filter(one::isAssignableFrom))
                        .as("%s needs one %s, or some", type.getSimpleName(), one.getName())
                        .hasSizeBetween(1, all ? Integer.MAX_VALUE : 1);
            }
        }
    }

    @Test
    public void shouldImportOnlyInterfacesThatSomethingNeeds() throws Exception {
        List<Class<?>> made = new ArrayList<>(beans());
        made.addAll(MADE_BY_THE_HOST);
        Set<Class<?>> needed = made.stream()
                .flatMap(type -> Arrays.stream(constructor(type).getParameterTypes()))
                .collect(Collectors.toSet());

        assertThat(imports()).allMatch(Class::isInterface).allMatch(needed::contains);
    }

    @Test
    public void shouldTellTheHostOfBeansThatAreWhatTheyClaim() throws Exception {
        NodeList services = read("beans.xml").getElementsByTagName("osgi:service");

        assertThat(services.getLength()).isGreaterThanOrEqualTo(4);
        for (Element service : elements(services)) {
            Class<?> bean = beanOf(service.getAttribute("ref"));
            assertThat(Class.forName(service.getAttribute("interface"))).isAssignableFrom(bean);
        }
    }

    private static Constructor<?> constructor(Class<?> type) {
        assertThat(type.getConstructors()).as("constructors of %s", type).hasSize(1);
        return type.getConstructors()[0];
    }

    private static List<Class<?>> available() throws Exception {
        List<Class<?>> available = new ArrayList<>(beans());
        available.addAll(imports());
        available.add(Clock.class);
        return available;
    }

    private static List<Class<?>> beans() throws Exception {
        List<Class<?>> beans = new ArrayList<>();
        for (Element bean : elements(read("beans.xml").getElementsByTagName("bean"))) {
            if (!bean.hasAttribute("factory-method")) {
                beans.add(Class.forName(bean.getAttribute("class")));
            }
        }
        return beans;
    }

    private static Class<?> beanOf(String id) throws Exception {
        for (Element bean : elements(read("beans.xml").getElementsByTagName("bean"))) {
            if (bean.getAttribute("id").equals(id)) {
                return Class.forName(bean.getAttribute("class"));
            }
        }
        throw new AssertionError("no bean " + id);
    }

    private static List<Class<?>> imports() throws Exception {
        List<Class<?>> imports = new ArrayList<>();
        for (Element reference : elements(read("imports.xml").getElementsByTagName("osgi:reference"))) {
            imports.add(Class.forName(reference.getAttribute("interface")));
        }
        return imports;
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element read(String list) throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = Objects.requireNonNull(
                WiringTest.class.getResourceAsStream("/META-INF/spring/" + list), "no list " + list)) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        }
    }
}
