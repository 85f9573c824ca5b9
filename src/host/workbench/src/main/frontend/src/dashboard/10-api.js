/* What a dashboard item may ask of the dashboard that it lies on: the API object of Jira's dashboard items. */
define('workbench/dashboard/api', ['jquery'], function ($) {
  'use strict';

  const MINUTE = 60000;

  /** Every value as text, as Jira stores preferences. */
  function asText(preferences) {
    const texts = {};
    Object.keys(preferences || {}).forEach(function (name) {
      const value = preferences[name];
      if (value !== null && value !== undefined) {
        texts[name] = String(value);
      }
    });
    return texts;
  }

  /**
   * @param chrome the frame around the item: its element, id, title and how to draw it again
   * @returns the object that the item's module is constructed with
   */
  return function api(chrome) {
    const events = $({});
    let timer = null;

    return {
      getGadgetId: function () {
        return chrome.id;
      },
      getTitle: function () {
        return chrome.title();
      },
      setTitle: function (title) {
        chrome.title(title);
      },
      resize: function () {
        $(window).trigger('resize.dashboardItem');
      },
      showLoadingBar: function () {
        chrome.loading(true);
      },
      hideLoadingBar: function () {
        chrome.loading(false);
      },
      isEditable: function () {
        return chrome.editable;
      },
      savePreferences: function (preferences) {
        return chrome.save(asText(preferences));
      },
      closeEdit: function () {
        return chrome.refresh();
      },
      getRefreshFieldValue: function (name) {
        const field = chrome.$content.find('[name="' + (name || 'refresh-interval') + '"]');
        if (field.is(':checkbox')) {
          return field.is(':checked') ? field.val() : 'false';
        }
        return field.val() || 'false';
      },
      initRefresh: function (preferences, refresh) {
        const minutes = Number(preferences && preferences.refresh);
        clearInterval(timer);
        if (minutes > 0) {
          timer = setInterval(refresh, minutes * MINUTE);
        }
      },
      getContext: function () {
        return {
          dashboard: { id: chrome.dashboardId },
          dashboardItem: { id: chrome.id },
          view: { viewType: chrome.viewType },
        };
      },
      once: function (name, handler) {
        events.one(name, handler);
      },
      on: function (name, handler) {
        events.on(name, handler);
      },
      off: function (name, handler) {
        events.off(name, handler);
      },
      /** For the dashboard itself: tells the item what happened to it. */
      tell: function (name) {
        events.trigger(name);
      },
      /** For the dashboard itself: the item is about to go away. */
      end: function () {
        clearInterval(timer);
        events.off();
      },
    };
  };
});
