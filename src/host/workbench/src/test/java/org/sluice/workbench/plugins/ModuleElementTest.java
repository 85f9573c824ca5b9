package org.sluice.workbench.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.Test;
import org.sluice.workbench.osgi.StartFailure;

/** What a module's element says, and what it says when it says nothing. */
public class ModuleElementTest {
    @Test
    public void shouldTellAnAbsentAttributeFromAnEmptyOne() {
        ModuleElement bed = module("<bed key=\"b\" name=\"\"/>");

        assertThat(bed.attribute("name")).contains("");
        assertThat(bed.attribute("colour")).isEmpty();
    }

    @Test
    public void shouldNameWhatMustBeThere() {
        ModuleElement bed = module("<bed key=\"b\" place=\" \"/>");

        assertThatThrownBy(() -> bed.required("place"))
                .isInstanceOf(StartFailure.class)
                .hasMessage("garden:b (bed) lacks place");
    }

    @Test
    public void shouldWeighAThousandUnlessTold() {
        assertThat(module("<bed key=\"b\"/>").weight()).isEqualTo(1000);
        assertThat(module("<bed key=\"b\" weight=\"5\"/>").weight()).isEqualTo(5);
    }

    @Test
    public void shouldFindAResourceByItsName() {
        ModuleElement bed = module("<bed key=\"b\"><resource name=\"edit\" location=\"/e.vm\"/>"
                + "<resource name=\"view\" location=\"/v.vm\"/></bed>");

        assertThat(bed.resource("view")).contains("/v.vm");
        assertThat(bed.resource("icon")).isEmpty();
    }

    @Test
    public void shouldTellTheKeyOfATextFromTheTextItself() {
        assertThat(module("<bed key=\"b\"><label key=\"bed.name\"/></bed>").textKey("label"))
                .contains("bed.name");
        assertThat(module("<bed key=\"b\"><label>Roses</label></bed>").textKey("label"))
                .isEmpty();
        assertThat(module("<bed key=\"b\"><label> Roses </label></bed>").childText("label"))
                .contains("Roses");
    }

    @Test
    public void shouldReadParametersInBothForms() {
        ModuleElement bed =
                module("<bed key=\"b\"><param name=\"a\"> one </param><param name=\"b\" value=\"two\"/></bed>");

        assertThat(Xml.params(bed.xml())).containsExactly(entry("a", "one"), entry("b", "two"));
    }

    @Test
    public void shouldLookAtDirectChildrenOnly() {
        ModuleElement bed = module("<bed key=\"b\"><path><label key=\"deep\"/></path></bed>");

        assertThat(bed.child("label")).isEmpty();
        assertThat(Xml.children(bed.xml())).hasSize(1);
    }

    private static ModuleElement module(String xml) {
        String text = "<atlassian-plugin key=\"garden\" plugins-version=\"2\">" + xml + "</atlassian-plugin>";
        return PluginDescriptor.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "garden.jar")
                .modules()
                .get(0);
    }
}
