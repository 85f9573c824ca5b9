package org.sluice.streams.jira;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Locale;
import org.sluice.streams.domain.FlowField;

/** The options that the fields begin with; from then on they are the team's own. */
final class FlowOptions {

    private static final List<String> GROUNDS = List.of(
            "sluice.flow.ground.care",
            "sluice.flow.ground.many",
            "sluice.flow.ground.safety",
            "sluice.flow.ground.deadline",
            "sluice.flow.ground.outside");

    private static final List<String> PRESSURE = List.of(
            "sluice.flow.pressure.politics",
            "sluice.flow.pressure.press",
            "sluice.flow.pressure.citizen",
            "sluice.flow.pressure.supplier");

    private static final List<String> TEAMS = List.of("sluice.flow.team.other");

    private final I18nResolver texts;

    FlowOptions(I18nResolver texts) {
        this.texts = texts;
    }

    List<String> of(FlowField field, String language) {
        List<String> keys =
                switch (field) {
                    case URGENT_GROUNDS -> GROUNDS;
                    case OUTSIDE_PRESSURE -> PRESSURE;
                    case RECEIVING_TEAM -> TEAMS;
                    case REASON, WHERE_WAS_I -> List.of();
                };
        Locale locale = Locale.forLanguageTag(language);
        return keys.stream().map(key -> texts.getText(locale, key)).toList();
    }
}
