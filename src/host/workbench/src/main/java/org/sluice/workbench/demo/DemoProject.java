package org.sluice.workbench.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.sluice.workbench.importing.ImportFile;

/** Writes the invented project as a search export that ends at last midnight; always the same bytes on one day. */
public final class DemoProject {
    public static final String KEY = Project.SUP.name();

    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoProject() {}

    public static ImportFile export(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeHours.ZONE);
        ObjectNode root = JSON.createObjectNode();
        root.putArray("issues").addAll(new Story(today).tell());
        root.put("total", root.path("issues").size());
        root.putObject("names")
                .put(DemoIssue.TEAM_FIELD, DemoIssue.TEAM_NAME)
                .put(DemoIssue.STREAM_FIELD, DemoIssue.STREAM_NAME);
        return ImportFile.of("the invented project", root.toString().getBytes(StandardCharsets.UTF_8));
    }
}
