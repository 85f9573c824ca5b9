package org.sluice.platform;

import com.atlassian.jira.util.ErrorCollection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Jira says against something, as one text. */
public final class Errors {

    private Errors() {}

    /** All that it says, each once. */
    public static String sentence(ErrorCollection errors) {
        return Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
