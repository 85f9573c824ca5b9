package org.sluice.streams.jira;

import static java.util.Map.entry;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.streams.domain.FlowEvent;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowResolution;
import org.sluice.streams.domain.FlowScreen;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.PartWords;

/** The workflow as Jira writes one, with the site's own ids, and names in the set-up language. */
final class FlowXml {

    private static final String TEMPLATE = "/workflow/two-streams.xml";
    private static final Pattern GAP = Pattern.compile("@([A-Za-z_.-]+)@");

    private static final Map<String, String> TRANSITIONS = Map.ofEntries(
            entry("create", "sluice.flow.transition.create"),
            entry("start-urgent", "sluice.flow.transition.start-urgent"),
            entry("plan", "sluice.flow.transition.plan"),
            entry("accept-urgent", "sluice.flow.transition.accept-urgent"),
            entry("accept-started", "sluice.flow.transition.accept-started"),
            entry("back-to-triage", "sluice.flow.transition.back-to-triage"),
            entry("wish", "sluice.flow.transition.wish"),
            entry("start", "sluice.flow.transition.start"),
            entry("start-reason", "sluice.flow.transition.start-reason"),
            entry("resume-reason", "sluice.flow.transition.resume-reason"),
            entry("go-on-reason", "sluice.flow.transition.go-on-reason"),
            entry("ask-reporter", "sluice.flow.transition.ask-reporter"),
            entry("answered", "sluice.flow.transition.answered"),
            entry("pause", "sluice.flow.transition.pause"),
            entry("resume", "sluice.flow.transition.resume"),
            entry("wait-for-others", "sluice.flow.transition.wait-for-others"),
            entry("go-on", "sluice.flow.transition.go-on"),
            entry("done", "sluice.flow.transition.done"),
            entry("done-urgent", "sluice.flow.transition.done-urgent"),
            entry("pass-on", "sluice.flow.transition.pass-on"),
            entry("pass-on-urgent", "sluice.flow.transition.pass-on-urgent"),
            entry("taken-over", "sluice.flow.transition.taken-over"),
            entry("not-for-us", "sluice.flow.transition.not-for-us"),
            entry("decline", "sluice.flow.transition.decline"),
            entry("duplicate", "sluice.flow.transition.duplicate"),
            entry("reopen", "sluice.flow.transition.reopen"),
            entry("change-stream", "sluice.flow.transition.change-stream"));

    private final I18nResolver texts;

    FlowXml(I18nResolver texts) {
        this.texts = texts;
    }

    String filled(Map<FlowPart, String> ids, String language) {
        Map<String, String> gaps = new HashMap<>();
        Map<FlowPart, PartWords> words = new FlowTexts(texts).words(language);
        gaps.put("description", word(words, FlowPart.WORKFLOW).description());
        for (FlowStatus status : FlowStatus.values()) {
            gaps.put("status." + status, id(ids, FlowPart.of(status)));
            gaps.put("status-name." + status, word(words, FlowPart.of(status)).name());
        }
        for (FlowResolution resolution : FlowResolution.values()) {
            gaps.put("resolution." + resolution, id(ids, FlowPart.of(resolution)));
        }
        for (FlowScreen screen : FlowScreen.values()) {
            gaps.put("screen." + screen, id(ids, FlowPart.of(screen)));
        }
        for (FlowEvent event : FlowEvent.values()) {
            gaps.put("event." + event, id(ids, FlowPart.of(event)));
        }
        for (FlowField field : FlowField.values()) {
            gaps.put("field." + field, id(ids, FlowPart.of(field)));
        }
        Locale locale = Locale.forLanguageTag(language);
        TRANSITIONS.forEach((name, key) -> gaps.put("transition." + name, texts.getText(locale, key)));
        return GAP.matcher(template())
                .replaceAll(gap -> Matcher.quoteReplacement(
                        escaped(Objects.requireNonNull(gaps.get(gap.group(1)), gap.group(1)))));
    }

    private static PartWords word(Map<FlowPart, PartWords> words, FlowPart part) {
        return Objects.requireNonNull(words.get(part), part.code());
    }

    private static String id(Map<FlowPart, String> ids, FlowPart part) {
        return Objects.requireNonNull(ids.get(part), part.code());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String template() {
        try (InputStream stream = Objects.requireNonNull(FlowXml.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the JAR lacks " + TEMPLATE, e);
        }
    }
}
