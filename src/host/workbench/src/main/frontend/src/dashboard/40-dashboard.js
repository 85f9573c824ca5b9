/* The dashboard page: starts every gadget and answers its menus and dialogs. */
define('workbench/dashboard', [
  'jquery',
  'workbench/dashboard/item',
  'workbench/dashboard/columns',
  'workbench/dashboard/server',
], function ($, Item, Columns, server) {
  'use strict';

  function items(board) {
    return Array.from(board.querySelectorAll('.dashboard-item'));
  }

  function emptyNotice(board) {
    const notice = document.getElementById('dashboard-empty');
    if (notice) {
      notice.hidden = items(board).length > 0;
    }
  }

  function start(element) {
    const item = new Item(element);
    $(element).data('item', item);
    item.start();
  }

  function remove(board, element) {
    const title = element.querySelector('.dashboard-item-title').textContent;
    if (!window.confirm(AJS.I18n.getText('workbench.js.gadget.remove.sure', title))) {
      return;
    }
    server.remove(board.dataset.dashboard, element.dataset.id).then(function () {
      $(element).data('item').end();
      element.remove();
      emptyNotice(board);
      document.getElementById('dashboard-announcements').textContent = AJS.I18n.getText(
        'workbench.js.gadget.removed',
        title
      );
      document.querySelector('#main h1').focus();
    }, server.failed);
  }

  function menuChoice(board, columns, action, element) {
    if (action === 'edit') {
      $(element).data('item').edit();
    } else if (action === 'refresh') {
      $(element).data('item').refresh();
    } else if (action === 'remove') {
      remove(board, element);
    } else {
      columns.step(element, action);
      element.querySelector('.gadget-menu-trigger').focus();
    }
  }

  function add(board, button) {
    button.disabled = true;
    button.setAttribute('aria-busy', 'true');
    server.add(board.dataset.dashboard, button.dataset.module).then(
      function (answer) {
        board.querySelector('.dashboard-column').insertAdjacentHTML('afterbegin', answer.html);
        const element = board.querySelector('.dashboard-item');
        emptyNotice(board);
        start(element);
        AJS.dialog2('#add-gadget-dialog').hide();
        element.querySelector('.dashboard-item-title').focus();
        button.disabled = false;
        button.removeAttribute('aria-busy');
      },
      function (answer) {
        button.disabled = false;
        button.removeAttribute('aria-busy');
        server.failed(answer);
      }
    );
  }

  function filterGadgets(typed) {
    const wanted = typed.trim().toLocaleLowerCase();
    document.querySelectorAll('.gadget-offer').forEach(function (offer) {
      offer.hidden = offer.textContent.toLocaleLowerCase().indexOf(wanted) < 0;
    });
  }

  return function dashboard(board) {
    const columns = new Columns(board);
    items(board).forEach(start);
    if (board.dataset.editable !== 'true') {
      return;
    }
    columns.allowDragging();
    $(document).on('click', '[data-gadget-action]', function (event) {
      event.preventDefault();
      const element = document.getElementById('gadget-' + this.dataset.gadget + '-chrome');
      menuChoice(board, columns, this.dataset.gadgetAction, element);
    });
    $(document).on('click', '.gadget-offer button', function () {
      add(board, this);
    });
    $(document).on('input', '#gadget-filter', function () {
      filterGadgets(this.value);
    });
    $(document).on('click', '.layout-choice', function () {
      columns.arrange(this.dataset.layout);
      document.querySelectorAll('.layout-choice').forEach(function (choice) {
        choice.setAttribute('aria-pressed', String(choice.dataset.layout === board.dataset.layout));
      });
      AJS.dialog2('#layout-dialog').hide();
    });
  };
});

jQuery(function () {
  const board = document.querySelector('.dashboard');
  if (board) {
    require('workbench/dashboard')(board);
  }
});
