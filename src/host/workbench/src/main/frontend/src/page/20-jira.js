/* The AMD ids and globals that plugins written for Jira 11 ask for. */
(function ($) {
  'use strict';

  const types = {
    NEW_CONTENT_ADDED: 'newContentAdded',
    NEW_PAGE_ADDED: 'newPageAdded',
    REFRESH_TOGGLE_BLOCKS: 'refreshToggleBlocks',
    ISSUE_REFRESHED: 'issueRefreshed',
    INLINE_EDIT_SAVE_COMPLETE: 'inlineEditSaveComplete',
    PANEL_REFRESHED: 'panelRefreshed',
  };

  const events = {
    bind: function (name, handler) {
      $(document).on(name, handler);
    },
    unbind: function (name, handler) {
      $(document).off(name, handler);
    },
    one: function (name, handler) {
      $(document).one(name, handler);
    },
    trigger: function (name, args) {
      $(document).trigger(name, args);
    },
  };

  /** One kind of flag; the body is inserted as HTML, as in Jira: whoever calls has escaped it. */
  function flagOf(type) {
    return function (title, body, options) {
      return AJS.flag(Object.assign({ type: type, title: title || '', body: body || '' }, options));
    };
  }

  const flag = {
    showSuccessMsg: flagOf('success'),
    showErrorMsg: flagOf('error'),
    showWarningMsg: flagOf('warning'),
    showInfoMsg: flagOf('info'),
  };

  const user = {
    username: function () {
      return AJS.Meta.get('remote-user') || '';
    },
    userName: function () {
      return AJS.Meta.get('remote-user') || '';
    },
    fullName: function () {
      return AJS.Meta.get('remote-user-fullname') || '';
    },
    isAnonymous: function () {
      return !AJS.Meta.get('remote-user');
    },
    isAdmin: function () {
      return AJS.Meta.getBoolean('is-admin');
    },
  };

  const formatter = {
    I18n: AJS.I18n,
    format: function () {
      return AJS.format.apply(AJS, arguments);
    },
  };

  function offer(id, value) {
    define(id, [], function () {
      return value;
    });
  }

  offer('jquery', $);
  offer('underscore', window._);
  offer('ajs', AJS);
  offer('wrm/context-path', AJS.contextPath);
  offer('wrm/data', window.WRM.data);
  offer('wrm/i18n', AJS.I18n);
  offer('wrm/format', AJS.format);
  offer('jira/util/data/meta', AJS.Meta);
  offer('jira/util/events', events);
  offer('jira/util/events/types', types);
  offer('jira/util/formatter', formatter);
  offer('jira/util/users/logged-in-user', user);
  offer('jira/flag', flag);

  window.JIRA = Object.assign(window.JIRA || {}, events, { Events: types, Users: { LoggedInUser: user } });
})(jQuery);
