package org.sluice.workbench.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sluice.workbench.plugins.dashboard.DashboardItems;
import org.sluice.workbench.plugins.life.InstalledPlugin;
import org.sluice.workbench.plugins.web.WebFragments;
import org.sluice.workbench.plugins.web.WebResources;

/** Gadgets, items and panels as a plugin would bring them, without a plugin. */
final class FakePlugin {
    static final String WEATHER = "example:weather";
    static final String BROKEN = "example:broken";

    /** Two gadgets' scripts: one that works and can be configured, one that throws. */
    static final String SCRIPT =
            """
            define('example/weather', ['jquery'], function ($) {
              function Weather(api) { this.api = api; }
              Weather.prototype.render = function ($el, prefs) {
                $el.empty().append($('<p class="weather"></p>').html('Place: <b>' + prefs.place + '</b>'));
                this.api.setTitle('Weather in ' + $('<i>').html(prefs.place).text());
                this.api.resize();
              };
              Weather.prototype.renderEdit = function ($el, prefs) {
                var api = this.api;
                $el.empty().html('<form class="aui"><div class="field-group"><label for="place">Place</label>' +
                  '<input class="text" id="place" name="place"></div><div class="buttons-container">' +
                  '<button class="aui-button" type="submit">Save</button>' +
                  '<button class="aui-button cancel" type="button">Cancel</button></div></form>');
                $el.find('.cancel').on('click', function () { api.closeEdit(); });
                $el.find('form').on('submit', function (event) {
                  event.preventDefault();
                  api.savePreferences({ place: $el.find('#place').val(), isConfigured: true });
                });
              };
              return Weather;
            });
            define('example/broken', [], function () {
              function Broken() {}
              Broken.prototype.render = function () { throw new Error('broken on purpose'); };
              return Broken;
            });
            """;

    private final Map<String, List<WebFragments.WebItem>> items = new HashMap<>();
    private final Map<String, List<WebFragments.WebSection>> sections = new HashMap<>();
    private final Map<String, List<WebFragments.WebPanel>> panels = new HashMap<>();
    private final FakePlugins installed = new FakePlugins();
    private final Set<String> hidden = new HashSet<>();
    private boolean broken;

    /** From now on the viewer may not have this gadget. */
    void hide(String completeKey) {
        hidden.add(completeKey);
    }

    void item(String section, String linkId, String label, String url) {
        items.computeIfAbsent(section, key -> new ArrayList<>())
                .add(new WebFragments.WebItem("example:" + linkId, section, linkId, label, url, ""));
    }

    void section(String location, String key, String label) {
        sections.computeIfAbsent(location, one -> new ArrayList<>())
                .add(new WebFragments.WebSection(key, location, label));
    }

    void panel(String location, String key, String label, String html) {
        panels.computeIfAbsent(location, one -> new ArrayList<>())
                .add(new WebFragments.WebPanel("example:" + key, label, html));
    }

    /** From now on every look at items and panels fails. */
    void breakDown() {
        broken = true;
    }

    void install(InstalledPlugin plugin) {
        installed.add(plugin);
    }

    FakePlugins installed() {
        return installed;
    }

    WebFragments fragments() {
        return new WebFragments() {
            @Override
            public List<WebSection> sections(String location, FragmentContext context) {
                return sections.getOrDefault(location, List.of());
            }

            @Override
            public List<WebItem> items(String section, FragmentContext context) {
                failWhenBroken();
                return items.getOrDefault(section, List.of());
            }

            @Override
            public List<WebPanel> panels(String location, FragmentContext context) {
                failWhenBroken();
                return panels.getOrDefault(location, List.of());
            }
        };
    }

    private void failWhenBroken() {
        if (broken) {
            throw new IllegalStateException("secret detail of a fault");
        }
    }

    WebResources resources() {
        return new WebResources() {
            @Override
            public String tags(Collection<String> keysAndContexts, Locale locale) {
                return keysAndContexts.contains("atl.dashboard") ? "<script src=\"/jira/gadgets.js\"></script>" : "";
            }
        };
    }

    DashboardItems dashboardItems() {
        Map<String, DashboardItems.Item> all = Map.of(
                WEATHER,
                new DashboardItems.Item(
                        WEATHER, "Weather", "What it is like <outside>", "Bodil", "", "example/weather", true),
                BROKEN,
                new DashboardItems.Item(BROKEN, "Broken", "Throws at once", "Bodil", "", "example/broken", false));
        return new DashboardItems() {
            @Override
            public List<Item> all(Locale locale) {
                return Stream.of(all.get(BROKEN), all.get(WEATHER))
                        .filter(item -> !isHidden(item.completeKey()))
                        .toList();
            }

            @Override
            public Optional<Item> find(String completeKey, Locale locale) {
                return Optional.ofNullable(all.get(completeKey)).filter(item -> !isHidden(completeKey));
            }

            @Override
            public boolean isHidden(String completeKey) {
                return hidden.contains(completeKey);
            }

            @Override
            public String view(String completeKey, Map<String, String> preferences) {
                return "<p class=\"from-server\">from the server</p>";
            }
        };
    }
}
