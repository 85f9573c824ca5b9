package org.sluice.streams.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.Flows;
import org.sluice.work.FlowMarks;
import org.sluice.work.Stage;

/** What the parts of the site's two-stream workflow say of a history. */
public final class JiraFlowMarks implements FlowMarks {

    private final Flows flows;
    private final CustomFieldManager fields;
    private final HostParts parts;

    /** Asks for the workflow each time; a reading asks once. */
    public JiraFlowMarks(Flows flows, CustomFieldManager fields, HostParts parts) {
        this.flows = flows;
        this.fields = fields;
        this.parts = parts;
    }

    @Override
    public Map<String, Stage> stages() {
        Map<String, Stage> stages = new HashMap<>();
        flows.site().map(Flow::statuses).orElse(Map.of()).forEach((part, status) -> stages.put(status, part.stage()));
        return stages;
    }

    @Override
    public Optional<String> paused() {
        return flows.site().flatMap(flow -> flow.status(FlowStatus.PAUSED));
    }

    @Override
    public Optional<String> pressureField() {
        return flows.site().flatMap(flow -> flow.field(FlowField.OUTSIDE_PRESSURE));
    }

    @Override
    public List<Pressure> pressures() {
        return pressureField().flatMap(id -> Optional.ofNullable(fields.getCustomFieldObject(id))).stream()
                .flatMap(this::pressures)
                .toList();
    }

    private Stream<Pressure> pressures(CustomField field) {
        return parts.find(OptionsManager.class).stream()
                .flatMap(options -> field.getConfigurationSchemes().stream()
                        .map(FieldConfigScheme::getOneAndOnlyConfig)
                        .flatMap(config -> options.getOptions(config).stream()))
                .map(option -> new Pressure(String.valueOf(option.getOptionId()), option.getValue()))
                .distinct();
    }
}
