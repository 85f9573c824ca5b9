package org.sluice.workbench.pages.administration;

import java.util.ArrayList;
import java.util.List;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Link;
import org.sluice.workbench.pages.frame.LinkGroup;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.plugins.web.WebFragments;
import org.sluice.workbench.plugins.web.WebFragments.FragmentContext;

/** The menu of the administration: tabs, and under each the groups of links of the host and of plugins. */
final class AdminMenu {
    private final Frame frame;
    private final WebFragments fragments;

    AdminMenu(Frame frame, WebFragments fragments) {
        this.frame = frame;
        this.fragments = fragments;
    }

    /** All tabs that have anything in them; the one that holds the active section is marked. */
    List<Tab> tabs(WebContext context, String activeSection, String activeLink) {
        String current =
                AdminTab.ofSection(activeSection).map(AdminTab::location).orElse("");
        List<Tab> tabs = new ArrayList<>();
        for (AdminTab tab : AdminTab.ALL) {
            List<LinkGroup> groups = groups(context, tab, activeLink);
            if (!groups.isEmpty()) {
                String label = frame.text(context).get("workbench.admin.tab." + tab.name());
                tabs.add(new Tab(label, groups, tab.location().equals(current)));
            }
        }
        return tabs;
    }

    private List<LinkGroup> groups(WebContext context, AdminTab tab, String active) {
        PageText text = frame.text(context);
        List<Link> own = new ArrayList<>(tab.own().stream()
                .map(link -> Link.to(
                        link.id(), text.get("workbench.admin." + link.name()), context.contextPath() + link.path()))
                .map(link -> link.markedFor(active, context))
                .toList());
        own.addAll(links(context, tab.location(), active));
        List<LinkGroup> groups = new ArrayList<>();
        groups.add(new LinkGroup("", own));
        tab.sections()
                .forEach(section -> groups.add(new LinkGroup(
                        text.get("workbench.admin.section." + section),
                        links(context, tab.location() + "/" + section, active))));
        fragments
                .sections(tab.location(), FragmentContext.none())
                .forEach(section -> groups.add(
                        new LinkGroup(section.label(), links(context, tab.location() + "/" + section.key(), active))));
        return groups.stream().filter(group -> !group.links().isEmpty()).toList();
    }

    private List<Link> links(WebContext context, String section, String active) {
        return fragments.items(section, FragmentContext.none()).stream()
                .map(item -> Link.to(item.linkId(), item.label(), item.url()).markedFor(active, context))
                .toList();
    }

    /** A tab with its groups; its own address is that of its first link. */
    public record Tab(String label, List<LinkGroup> groups, boolean current) {
        public String url() {
            return groups.get(0).links().get(0).url();
        }
    }
}
