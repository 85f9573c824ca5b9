package org.sluice.workbench.pages.administration.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;

/** What administrators read of those who hold a right. */
public class HolderChoicesTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private HolderChoices choices;

    @Before
    public void read() {
        PageText danish =
                new PageText(new I18nResources().withHostTexts("/workbench/i18n/pages"), Locale.forLanguageTag("da"));
        choices = new HolderChoices(home.tracker(), danish);
    }

    @Test
    public void shouldNameEachKindInTheReadersLanguage() {
        assertThat(choices.label(Holder.of(HolderType.REPORTER))).isEqualTo("Indmelder");
        assertThat(choices.label(new Holder(HolderType.GROUP, "jira-administrators")))
                .isEqualTo("Gruppe: jira-administrators");
        assertThat(choices.label(new Holder(HolderType.PROJECT_ROLE, "10002")))
                .isEqualTo("Projektrolle: Administrators");
        assertThat(choices.label(new Holder(HolderType.USER, "JIRAUSER10000"))).isEqualTo("Bruger: Administrator");
    }

    @Test
    public void shouldNameByItsIdWhatIsGone() {
        assertThat(choices.label(new Holder(HolderType.PROJECT_ROLE, "77"))).endsWith("77");
        assertThat(choices.label(new Holder(HolderType.USER, "gone"))).endsWith("gone");
        assertThat(choices.label(new Holder(HolderType.USER_FIELD, "customfield_77")))
                .endsWith("customfield_77");
    }

    @Test
    public void shouldOfferUserFieldsOnlyOfThoseThatHoldUsers() {
        String doctor =
                home.tracker().fields().add("Doctor", "", FieldType.USER).fieldId();
        String nurses =
                home.tracker().fields().add("Nurses", "", FieldType.MULTI_USER).fieldId();
        home.tracker().fields().add("Ward", "", FieldType.TEXT);

        assertThat(choices.all())
                .extracting(HolderChoices.Choice::value)
                .filteredOn(value -> value.startsWith("userCustomField"))
                .containsExactly("userCustomField:" + doctor, "userCustomField:" + nurses);
    }
}
