package org.sluice.workbench.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;
import org.sluice.workbench.operations.Problem;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.plugins.i18n.I18nResources;

/** What is wrong with a form, in words and at its place. */
public class FaultsTest {
    private final PageText english =
            new PageText(new I18nResources().withHostTexts("/workbench/i18n/pages"), Locale.ENGLISH);

    @Test
    public void shouldSayEachProblemAtItsField() {
        Problems problems = Problems.none()
                .field("summary", "workbench.refusal.summary.missing")
                .add("workbench.refusal.delete.subtasks", "SUP-1");

        Faults faults = Faults.of(problems, english);

        assertThat(faults.byField()).containsExactly(Map.entry("summary", "You must specify a summary of the issue."));
        assertThat(faults.general()).containsExactly("SUP-1 has sub-tasks. They have to be deleted with it.");
    }

    @Test
    public void shouldSayTheNameOfAFieldInTheReadersLanguageToo() {
        Problems problems =
                Problems.none().add("workbench.refusal.field.required", Problem.of("workbench.field.assignee"));

        assertThat(Faults.of(problems, english).general()).containsExactly("Assignee is required.");
    }

    @Test
    public void shouldNotRepeatALongTextToItsSender() {
        Problems problems = Problems.none().add("workbench.link.unknown", "x".repeat(300));

        assertThat(Faults.of(problems, english).general())
                .containsExactly("There is no issue “%s…” that you may see.".formatted("x".repeat(255)));
    }

    @Test
    public void shouldTellInGeneralWhatBelongsToNoFieldOfTheForm() {
        Faults faults = new Faults(List.of("First"), Map.of("summary", "Missing", "labels", "Spaces"));
        FormField summary = FormField.of("summary", "Summary", FormField.Kind.TEXT, "");

        Faults.FilledForm filled = faults.on(List.of(summary));

        assertThat(filled.fields()).extracting(FormField::error).containsExactly("Missing");
        assertThat(filled.faults()).containsExactly("First", "Spaces");
    }

    @Test
    public void shouldRefuseThePageWhenNoOtherFillingCouldHelp() {
        assertThatThrownBy(() -> Faults.of(Problems.forbidden("workbench.refusal.project.archived"), english))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(403));
        assertThatThrownBy(() -> Faults.of(Problems.notFound("workbench.refusal.issue.unknown"), english))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(404);
                    assertThat(refused.arguments()).containsExactly("The issue does not exist, or you may not see it.");
                });
    }

    @Test
    public void shouldAnswerAClickWithTheFirstThingThatStoodInItsWay() {
        Problems problems = Problems.none().field("comment", "workbench.refusal.comment.empty");

        Refused refused = Faults.refused(problems, english);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.arguments()).containsExactly("The comment is empty.");
    }
}
