package org.sluice.workbench.restapi.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.operations.Problems;

/**
 * What a request wants of an issue.
 *
 * @param fields what is typed, by field id
 * @param comments comments to add, as they were sent
 * @param links links to add, as they were sent
 * @param problems what is wrong with it
 */
public record IssueForm(
        Map<String, List<String>> fields, List<JsonNode> comments, List<JsonNode> links, Problems problems) {}
