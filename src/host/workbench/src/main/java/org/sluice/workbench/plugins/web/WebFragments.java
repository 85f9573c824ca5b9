package org.sluice.workbench.plugins.web;

import java.util.List;
import java.util.Map;

/**
 * Items, sections and panels that plugins hang into a location of a page, those whose conditions hold for the viewer,
 * lightest first. The context holds what Jira's does: {@code user}, {@code project}, {@code issue}, {@code helper}, as
 * far as the page has them; the host's own types are translated to Jira's here.
 */
public interface WebFragments {
    List<WebSection> sections(String location, FragmentContext context);

    List<WebItem> items(String section, FragmentContext context);

    /** The panels of a location, rendered. */
    List<WebPanel> panels(String location, FragmentContext context);

    /** The tabs below an issue. */
    default IssueTabs issueTabs() {
        return IssueTabs.none();
    }

    /**
     * Who looks at what.
     *
     * @param issueId the issue on the page, or null
     * @param projectId the project on the page, or null
     * @param parameters further values that links and templates may name
     */
    record FragmentContext(Long issueId, Long projectId, Map<String, Object> parameters) {
        public static FragmentContext none() {
            return new FragmentContext(null, null, Map.of());
        }
    }

    /** A group of items, for example one block of the administration menu. */
    record WebSection(String key, String location, String label) {}

    /**
     * A link.
     *
     * @param linkId the id that the page may mark as active
     * @param url already with the context path
     */
    record WebItem(String key, String section, String linkId, String label, String url, String styleClass) {}

    /** A block of HTML that a plugin rendered. */
    record WebPanel(String completeKey, String label, String html) {}
}
