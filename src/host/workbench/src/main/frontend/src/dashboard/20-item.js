/* One gadget: finds its AMD module, lets it draw itself, and keeps its failures inside its own frame. */
define('workbench/dashboard/item', ['jquery', 'workbench/dashboard/api', 'workbench/dashboard/server'], function (
  $,
  api,
  server
) {
  'use strict';

  const text = AJS.I18n;

  function Item(element) {
    this.element = element;
    this.$content = $(element).find('.dashboard-item-content');
    this.id = element.dataset.id;
    this.dashboardId = element.dataset.dashboard;
    this.viewType = element.dataset.view;
    this.editable = element.dataset.editable === 'true';
    this.configurable = element.dataset.configurable === 'true';
  }

  Item.prototype.preferences = function () {
    return JSON.parse(this.element.dataset.preferences);
  };

  Item.prototype.title = function (title) {
    this.element.querySelector('.dashboard-item-title').textContent = title;
  };

  Item.prototype.loading = function (on) {
    this.element.querySelector('.gadget-loading').hidden = !on;
    this.$content.attr('aria-busy', String(on));
  };

  /** Draws the item for the first time; without a module the server has said already why there is none. */
  Item.prototype.start = function () {
    if (!this.element.dataset.amdModule) {
      return;
    }
    const configured = this.preferences().isConfigured === 'true';
    if (this.configurable && !configured) {
      if (this.editable) {
        this.edit();
      } else {
        this.say('info', text.getText('workbench.js.gadget.unconfigured'));
      }
    } else {
      this.run('render');
    }
  };

  Item.prototype.edit = function () {
    this.run('renderEdit');
  };

  Item.prototype.run = function (method) {
    const item = this;
    this.end();
    this.api = api(this);
    this.loading(false);
    this.element.classList.toggle('editing', method === 'renderEdit');
    try {
      const Module = require(this.element.dataset.amdModule);
      this.module = new Module(this.api.item, {});
      const answer = this.module[method](this.$content, this.preferences());
      if (answer && typeof answer.then === 'function') {
        answer.then(null, function (error) {
          item.fail(error);
        });
      }
      this.api.tell('afterRender');
    } catch (error) {
      this.fail(error);
    }
  };

  /** Draws the item anew, with what the server holds by now. */
  Item.prototype.refresh = function () {
    const item = this;
    this.loading(true);
    return server.gadget(this.dashboardId, this.id).then(
      function (html) {
        const fresh = $.parseHTML(html.trim()).filter(function (node) {
          return node.nodeType === Node.ELEMENT_NODE;
        })[0];
        item.element.dataset.preferences = fresh.dataset.preferences;
        item.title(fresh.querySelector('.dashboard-item-title').textContent);
        item.$content.off().html(fresh.querySelector('.dashboard-item-content').innerHTML);
        item.start();
      },
      function (answer) {
        item.loading(false);
        server.failed(answer);
      }
    );
  };

  Item.prototype.save = function (preferences) {
    const item = this;
    this.loading(true);
    return server.savePreferences(this.dashboardId, this.id, preferences).then(
      function () {
        return item.refresh();
      },
      function (answer) {
        item.loading(false);
        server.failed(answer);
      }
    );
  };

  /** The item leaves the page: nothing of it may run on. */
  Item.prototype.end = function () {
    if (this.api) {
      this.api.end();
    }
  };

  Item.prototype.fail = function (error) {
    console.error('Gadget ' + this.id + ' (' + this.element.dataset.module + ')', error);
    this.loading(false);
    this.say('error', text.getText('workbench.js.gadget.failed'));
  };

  Item.prototype.say = function (type, message) {
    const line = document.createElement('p');
    line.textContent = message;
    this.$content.empty().append($('<div class="aui-message"></div>').addClass('aui-message-' + type).append(line));
  };

  return Item;
});
