/* The dashboard's calls to the server. */
define('workbench/dashboard/server', ['jquery', 'jira/flag'], function ($, flag) {
  'use strict';

  function address(dashboard, rest) {
    return AJS.contextPath() + '/rest/dashboards/1.0/' + dashboard + rest;
  }

  function send(method, url, body) {
    return $.ajax({
      method: method,
      url: url,
      contentType: 'application/json',
      data: body === undefined ? undefined : JSON.stringify(body),
      headers: { 'X-Atlassian-Token': 'no-check' },
    });
  }

  return {
    gadget: function (dashboard, id) {
      return $.ajax({ url: address(dashboard, '/gadget/' + id), dataType: 'html' });
    },
    add: function (dashboard, module) {
      return send('POST', address(dashboard, '/gadget'), { module: module });
    },
    savePreferences: function (dashboard, id, preferences) {
      return send('PUT', address(dashboard, '/gadget/' + id + '/prefs'), preferences);
    },
    remove: function (dashboard, id) {
      return send('DELETE', address(dashboard, '/gadget/' + id));
    },
    saveLayout: function (dashboard, layout, columns) {
      return send('PUT', address(dashboard, '/layout'), { layout: layout, columns: columns });
    },
    failed: function (answer) {
      const said = answer && answer.responseJSON && answer.responseJSON.message;
      flag.showErrorMsg('', AJS.escapeHtml(said || AJS.I18n.getText('workbench.js.server.failed')));
    },
  };
});
