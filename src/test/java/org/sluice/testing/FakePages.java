package org.sluice.testing;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.HostParts;

/** Jira's services for dashboards and their gadgets, as far as this Jira has them. */
public final class FakePages extends HostParts {

    private final Map<Long, PortalPage> pages = new HashMap<>();
    private final List<String> gadgets = new ArrayList<>();
    private final List<PortletConfiguration> placed = new ArrayList<>();
    private final Set<Class<?>> lacking = new HashSet<>();
    private Optional<String> refusal = Optional.empty();
    private boolean takesGadgets = true;
    private boolean listsByOwner = true;

    /** All dashboards. */
    public Collection<PortalPage> all() {
        return pages.values();
    }

    /** The gadgets, by key, column and project. */
    public List<String> gadgets() {
        return List.copyOf(gadgets);
    }

    /** This Jira has no such service. */
    public void lack(Class<?>... services) {
        lacking.addAll(Arrays.asList(services));
    }

    /** This Jira has no dashboards for plugins. */
    public void lackAll() {
        lack(PortalPageService.class, PortletConfigurationManager.class);
    }

    /** Whatever is asked is refused in these words. */
    public void refuse(String words) {
        refusal = Optional.of(words);
    }

    /** Gadgets are added by another method. */
    public void takeNoGadgets() {
        takesGadgets = false;
    }

    /** Dashboards are listed by another method. */
    public void listAnotherWay() {
        listsByOwner = false;
    }

    /** Somebody takes the first gadget off. */
    public void takeOffTheFirst() {
        placed.remove(0);
    }

    /** There is one more. */
    public PortalPage add(PortalPage wanted) {
        PortalPage page = PortalPage.name(wanted.getName())
                .id(pages.size() + 1L)
                .description(wanted.getDescription())
                .owner(wanted.getOwner())
                .permissions(wanted.getPermissions())
                .build();
        pages.put(page.getId(), page);
        return page;
    }

    @Override
    public <T> Optional<T> find(Class<T> type) {
        return List.of(service(), manager()).stream()
                .filter(part -> type.isInstance(part) && !lacking.contains(type))
                .findFirst()
                .map(type::cast);
    }

    private PortalPageService service() {
        return Stub.of(PortalPageService.class)
                .answers("validateForCreate", arguments -> check(arguments[0]))
                .answers("validateForDelete", arguments -> check(arguments[0]))
                .answers("createPortalPage", arguments -> add((PortalPage) arguments[1]))
                .answers("getOwnedPortalPages", arguments -> owned(((ApplicationUser) arguments[0]).getKey()))
                .answers("deletePortalPage", arguments -> pages.remove((Long) arguments[1]))
                .make();
    }

    private List<PortalPage> owned(String owner) {
        if (!listsByOwner) {
            throw new NoSuchMethodError("getOwnedPortalPages");
        }
        return pages.values().stream()
                .filter(page -> page.getOwner().getKey().equals(owner))
                .toList();
    }

    private boolean check(Object context) {
        refusal.ifPresent(
                words -> ((JiraServiceContext) context).getErrorCollection().addErrorMessage(words));
        return refusal.isEmpty();
    }

    private PortletConfigurationManager manager() {
        return Stub.of(PortletConfigurationManager.class)
                .gives("getByPortalPage", List.copyOf(placed))
                .answers("addDashBoardItem", this::place)
                .make();
    }

    private @Nullable Object place(Object[] arguments) {
        if (!takesGadgets) {
            throw new NoSuchMethodError("addDashBoardItem");
        }
        ModuleCompleteKey key = (ModuleCompleteKey) ((Option<?>) arguments[6]).getOrNull();
        Map<?, ?> preferences = (Map<?, ?>) arguments[5];
        gadgets.add(key.getCompleteKey() + " in column " + arguments[1] + " for " + preferences.get("project"));
        placed.add(Stub.of(PortletConfiguration.class)
                .gives("getCompleteModuleKey", Option.some(key))
                .make());
        return null;
    }
}
