package org.sluice.workbench.pages.frame;

import java.util.List;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.plugins.web.WebFragments.WebItem;

/**
 * What the header offers the viewer.
 *
 * @param here the page that is shown, to come back to after logging in or choosing a theme
 * @param hereEncoded the same, ready for a parameter of a link
 * @param initials of the viewer's name, for the round mark
 * @param creates whether there is a project in which the viewer may make issues
 */
public record Header(
        List<Link> dashboards,
        List<Link> projects,
        List<Link> filters,
        List<WebItem> items,
        List<WebItem> userItems,
        String here,
        String hereEncoded,
        String initials,
        boolean creates) {
    /** Where headers come from. */
    @FunctionalInterface
    public interface Source {
        Header of(WebContext context);
    }
}
