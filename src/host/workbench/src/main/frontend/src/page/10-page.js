/* What the page tells its scripts: meta elements named ajs-…, the host's texts, data of web-resources. */
(function () {
  'use strict';

  function metaName(key) {
    return 'ajs-' + key;
  }

  function element(key) {
    return document.querySelector('meta[name="' + metaName(key) + '"]');
  }

  AJS.Meta = {
    get: function (key) {
      const found = element(key);
      return found ? found.getAttribute('content') : undefined;
    },
    getBoolean: function (key) {
      return AJS.Meta.get(key) === 'true';
    },
    getNumber: function (key) {
      return Number(AJS.Meta.get(key));
    },
    getAllAsMap: function () {
      const all = {};
      document.querySelectorAll('meta[name^="ajs-"]').forEach(function (meta) {
        all[meta.name.slice(4)] = meta.content;
      });
      return all;
    },
    set: function (key, value) {
      let found = element(key);
      if (!found) {
        found = document.createElement('meta');
        found.setAttribute('name', metaName(key));
        document.head.appendChild(found);
      }
      found.setAttribute('content', value);
    },
  };

  Object.assign(AJS.I18n.keys, JSON.parse(document.documentElement.dataset.texts || '{}'));

  const wrm = (window.WRM = window.WRM || {});
  wrm._unparsedData = wrm._unparsedData || {};
  wrm.contextPath = AJS.contextPath;
  wrm.I18n = AJS.I18n;
  wrm.format = AJS.format;
  wrm.data = {
    /** The data of a web-resource; as in Jira it can be claimed once. */
    claim: function (key) {
      const raw = wrm._unparsedData[key];
      delete wrm._unparsedData[key];
      return raw === undefined ? undefined : JSON.parse(raw);
    },
  };
})();
