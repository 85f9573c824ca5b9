/*
 * What a dashboard item may ask of the dashboard that it lies on: the API object of Jira's dashboard items, with the
 * members that Building a dashboard item documents and no other. So nothing that a gadget leans on here is missing there.
 */
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
   * @returns what the item's module is constructed with, as item, and two handles that the dashboard keeps: tell lets the
   *     item know what happened to it, end stops what it has running
   */
  return function api(chrome) {
    const events = $({});
    let timer = null;

    const item = {
      getGadgetId: function () {
        return chrome.id;
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
        chrome.save(asText(preferences));
      },
      closeEdit: function () {
        chrome.refresh();
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
    };

    return {
      item: item,
      tell: function (name) {
        events.trigger(name);
      },
      end: function () {
        clearInterval(timer);
        events.off();
      },
    };
  };
});
