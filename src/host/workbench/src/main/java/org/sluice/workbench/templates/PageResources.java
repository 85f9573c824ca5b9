package org.sluice.workbench.templates;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a template asks the page to load: {@code $webResourceManager} of Jira's templates. */
@OfEveryContext
public final class PageResources {
    private final Set<String> required = new LinkedHashSet<>();

    /** Asks for a module by its complete key. */
    public void requireResource(String completeKey) {
        required.add(completeKey);
    }

    /** Asks for every module of a context. */
    public void requireResourcesForContext(String context) {
        required.add(context);
    }

    public Set<String> required() {
        return Set.copyOf(required);
    }
}
