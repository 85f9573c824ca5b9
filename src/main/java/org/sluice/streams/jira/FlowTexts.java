package org.sluice.streams.jira;

import static java.util.Map.entry;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.streams.domain.FlowEvent;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.FlowResolution;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FlowScreen;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.PartWords;

/** What the parts of the workflow are called: in one language where they are made, in each of Sluice's where they are looked for. */
final class FlowTexts {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("da"), Locale.forLanguageTag("sv"));

    private static final Map<FlowPart, String> KEYS = Map.ofEntries(
            entry(FlowPart.of(FlowStatus.IN_TRIAGE), "sluice.flow.status.in-triage"),
            entry(FlowPart.of(FlowStatus.WAITING_FOR_REPORTER), "sluice.flow.status.waiting-for-reporter"),
            entry(FlowPart.of(FlowStatus.READY_TO_START), "sluice.flow.status.ready-to-start"),
            entry(FlowPart.of(FlowStatus.IN_PROGRESS), "sluice.flow.status.in-progress"),
            entry(FlowPart.of(FlowStatus.PAUSED), "sluice.flow.status.paused"),
            entry(FlowPart.of(FlowStatus.WAITING_FOR_OTHERS), "sluice.flow.status.waiting-for-others"),
            entry(FlowPart.of(FlowStatus.DONE), "sluice.flow.status.done"),
            entry(FlowPart.of(FlowResolution.DONE), "sluice.flow.resolution.done"),
            entry(FlowPart.of(FlowResolution.DUPLICATE), "sluice.flow.resolution.duplicate"),
            entry(FlowPart.of(FlowResolution.PASSED_ON), "sluice.flow.resolution.passed-on"),
            entry(FlowPart.of(FlowResolution.NOT_FOR_US), "sluice.flow.resolution.not-for-us"),
            entry(FlowPart.of(FlowResolution.WISH_DECLINED), "sluice.flow.resolution.wish-declined"),
            entry(FlowPart.of(FlowField.URGENT_GROUNDS), "sluice.flow.field.urgent-grounds"),
            entry(FlowPart.of(FlowField.OUTSIDE_PRESSURE), "sluice.flow.field.outside-pressure"),
            entry(FlowPart.of(FlowField.RECEIVING_TEAM), "sluice.flow.field.receiving-team"),
            entry(FlowPart.of(FlowField.REASON), "sluice.flow.field.reason"),
            entry(FlowPart.of(FlowField.WHERE_WAS_I), "sluice.flow.field.where-was-i"),
            entry(FlowPart.of(FlowRole.INTAKE_LEAD), "sluice.flow.role.intake-lead"),
            entry(FlowPart.of(FlowRole.FACILITATOR), "sluice.flow.role.facilitator"),
            entry(FlowPart.of(FlowRole.PRODUCT_OWNER), "sluice.flow.role.product-owner"),
            entry(FlowPart.of(FlowScreen.OUTCOME), "sluice.flow.screen.outcome"),
            entry(FlowPart.of(FlowScreen.ASK), "sluice.flow.screen.ask"),
            entry(FlowPart.of(FlowScreen.DUPLICATE), "sluice.flow.screen.duplicate"),
            entry(FlowPart.of(FlowScreen.WISH), "sluice.flow.screen.wish"),
            entry(FlowPart.of(FlowScreen.PAUSE), "sluice.flow.screen.pause"),
            entry(FlowPart.of(FlowScreen.START), "sluice.flow.screen.start"),
            entry(FlowPart.of(FlowScreen.CHANGE_STREAM), "sluice.flow.screen.change-stream"),
            entry(FlowPart.of(FlowScreen.DONE), "sluice.flow.screen.done"),
            entry(FlowPart.of(FlowEvent.PAUSE), "sluice.flow.event.pause"));

    /** What sites call statuses and resolutions that come with Jira, in lower case. */
    private static final Map<FlowPart, Set<String>> USUAL = Map.of(
            FlowPart.of(FlowStatus.IN_TRIAGE), Set.of("open", "to do", "new", "åben", "öppen"),
            FlowPart.of(FlowStatus.WAITING_FOR_REPORTER), Set.of("waiting for customer"),
            FlowPart.of(FlowStatus.READY_TO_START), Set.of("selected for development", "ready"),
            FlowPart.of(FlowStatus.IN_PROGRESS), Set.of("igangværende", "i arbejde", "pågående", "under arbete"),
            FlowPart.of(FlowStatus.PAUSED), Set.of("on hold", "sat i bero", "vilande"),
            FlowPart.of(FlowStatus.WAITING_FOR_OTHERS), Set.of("blocked", "waiting for supplier"),
            FlowPart.of(FlowStatus.DONE), Set.of("resolved", "closed", "færdig", "lukket", "klar", "stängd"),
            FlowPart.of(FlowResolution.DONE), Set.of("fixed", "færdig", "klart"));

    private final I18nResolver texts;

    FlowTexts(I18nResolver texts) {
        this.texts = texts;
    }

    Map<FlowPart, PartWords> words(String language) {
        Locale own = Locale.forLanguageTag(language);
        Map<FlowPart, PartWords> words = new HashMap<>();
        for (FlowPart part : FlowPart.all()) {
            String key = KEYS.get(part);
            words.put(
                    part,
                    new PartWords(
                            key == null ? FlowPart.TITLE : texts.getText(own, key),
                            texts.getText(own, described(part.kind())),
                            type(part),
                            key == null ? Set.of() : inAll(key),
                            USUAL.getOrDefault(part, Set.of())));
        }
        return words;
    }

    private Set<String> inAll(String key) {
        return LANGUAGES.stream()
                .map(language -> texts.getText(language, key).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String described(Kind kind) {
        return switch (kind) {
            case STATUS, RESOLUTION -> "sluice.flow.description.constant";
            case FIELD -> "sluice.flow.description.field";
            case ROLE -> "sluice.flow.description.role";
            case SCREEN -> "sluice.flow.description.screen";
            case EVENT -> "sluice.flow.description.event";
            case WORKFLOW, SCHEME -> "sluice.flow.description.workflow";
        };
    }

    private static String type(FlowPart part) {
        return switch (part.kind()) {
            case STATUS ->
                switch (FlowStatus.valueOf(part.name())) {
                    case IN_TRIAGE, READY_TO_START -> "new";
                    case DONE -> "done";
                    case WAITING_FOR_REPORTER, IN_PROGRESS, PAUSED, WAITING_FOR_OTHERS -> "indeterminate";
                };
            case FIELD -> FieldMaker.type(FlowField.valueOf(part.name()));
            case RESOLUTION, ROLE, SCREEN, EVENT, WORKFLOW, SCHEME -> "";
        };
    }
}
