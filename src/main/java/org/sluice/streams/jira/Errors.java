package org.sluice.streams.jira;

import com.atlassian.jira.util.ErrorCollection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Jira says against something, as one text. */
final class Errors {

    private Errors() {}

    static String sentence(ErrorCollection errors) {
        return Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
