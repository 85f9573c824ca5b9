/* AUI takes the context path from whoever was there before it, in Jira the web-resource manager. */
(function () {
  'use strict';

  const meta = document.querySelector('meta[name="ajs-context-path"]');

  window.contextPath = meta ? meta.content : '';
  window.AJS = {
    contextPath: function () {
      return window.contextPath;
    },
  };
})();
