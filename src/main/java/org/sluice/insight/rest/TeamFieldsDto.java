package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.sluice.insight.domain.Catalogue;
import org.sluice.insight.rest.PreviewDto.NamedDto;

/** The fields that can hold the team that owns a task: {@code {"teamFields":[{"id":"customfield_10100","name":"Team"}]}}. */
public record TeamFieldsDto(@JsonProperty List<NamedDto> teamFields) {

    static TeamFieldsDto of(List<Catalogue.Named> fields) {
        return new TeamFieldsDto(fields.stream()
                .map(field -> new NamedDto(field.id(), field.name()))
                .toList());
    }
}
