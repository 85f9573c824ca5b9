/* Where the gadgets lie: moving them by menu, by keyboard and by pointer, and choosing the columns. */
define('workbench/dashboard/columns', ['jquery', 'workbench/dashboard/server'], function ($, server) {
  'use strict';

  const SLOP = 6;

  function Columns(board) {
    this.board = board;
    this.id = board.dataset.dashboard;
  }

  Columns.prototype.all = function () {
    return Array.from(this.board.querySelectorAll('.dashboard-column'));
  };

  Columns.prototype.save = function () {
    const columns = this.all().map(function (column) {
      return Array.from(column.querySelectorAll('.dashboard-item')).map(function (item) {
        return Number(item.dataset.id);
      });
    });
    return server.saveLayout(this.id, this.board.dataset.layout, columns).then(null, server.failed);
  };

  /** One step in a direction: up, down, left or right; says where the gadget is now. */
  Columns.prototype.step = function (item, direction) {
    const columns = this.all();
    const column = item.parentElement;
    const at = columns.indexOf(column);
    if (direction === 'up' && item.previousElementSibling) {
      column.insertBefore(item, item.previousElementSibling);
    } else if (direction === 'down' && item.nextElementSibling) {
      column.insertBefore(item.nextElementSibling, item);
    } else if (direction === 'left' && at > 0) {
      columns[at - 1].prepend(item);
    } else if (direction === 'right' && at < columns.length - 1) {
      columns[at + 1].prepend(item);
    }
    this.moved(item);
  };

  Columns.prototype.moved = function (item) {
    const column = item.parentElement;
    const place = Array.from(column.querySelectorAll('.dashboard-item')).indexOf(item) + 1;
    const title = item.querySelector('.dashboard-item-title').textContent;
    document.getElementById('dashboard-announcements').textContent = AJS.I18n.getText(
      'workbench.js.gadget.moved',
      title,
      this.all().indexOf(column) + 1,
      place
    );
    this.save();
  };

  /** Lays the gadgets into as many columns as the layout's name has letters. */
  Columns.prototype.arrange = function (layout) {
    const columns = this.all();
    this.board.dataset.layout = layout;
    while (columns.length < layout.length) {
      const fresh = $('<div class="dashboard-column"></div>')[0];
      this.board.appendChild(fresh);
      columns.push(fresh);
    }
    while (columns.length > layout.length) {
      const gone = columns.pop();
      columns[columns.length - 1].append.apply(columns[columns.length - 1], Array.from(gone.children));
      gone.remove();
    }
    this.save();
  };

  /** The column and the gadget below the pointer: where a dragged gadget would come to lie. */
  Columns.prototype.spot = function (x, y, dragged) {
    const column = this.all().reduce(function (best, next) {
      const box = next.getBoundingClientRect();
      const away = x < box.left ? box.left - x : Math.max(0, x - box.right);
      const awayY = y < box.top ? box.top - y : Math.max(0, y - box.bottom);
      const distance = away * 1000 + awayY;
      return !best || distance < best.distance ? { element: next, distance: distance } : best;
    }, null).element;
    const before = Array.from(column.querySelectorAll('.dashboard-item')).find(function (other) {
      const box = other.getBoundingClientRect();
      return other !== dragged && y < box.top + box.height / 2;
    });
    return { column: column, before: before || null };
  };

  Columns.prototype.allowDragging = function () {
    const columns = this;
    this.board.addEventListener('pointerdown', function (down) {
      const handle = down.target.closest('.dashboard-item-header');
      if (!handle || down.button !== 0 || down.target.closest('a, button, input, select')) {
        return;
      }
      columns.drag(handle.closest('.dashboard-item'), down);
    });
  };

  /** The gadget stays where it is until it is dropped: an element that leaves the page loses its pointer. */
  Columns.prototype.drag = function (item, down) {
    const columns = this;
    const place = $('<div class="dashboard-place"></div>')[0];
    let dragging = false;

    function move(event) {
      if (!dragging && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < SLOP) {
        return;
      }
      dragging = true;
      item.classList.add('dragging');
      const spot = columns.spot(event.clientX, event.clientY, item);
      if (spot.column !== place.parentElement || spot.before !== place.nextElementSibling) {
        spot.column.insertBefore(place, spot.before);
      }
      event.preventDefault();
    }

    function end(dropped) {
      document.removeEventListener('pointermove', move);
      document.removeEventListener('pointerup', drop);
      document.removeEventListener('pointercancel', leave);
      document.removeEventListener('keydown', escape);
      item.classList.remove('dragging');
      if (dropped && dragging) {
        place.replaceWith(item);
        columns.moved(item);
      }
      place.remove();
    }

    function drop() {
      end(true);
    }

    function leave() {
      end(false);
    }

    function escape(event) {
      if (event.key === 'Escape') {
        end(false);
      }
    }

    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', drop);
    document.addEventListener('pointercancel', leave);
    document.addEventListener('keydown', escape);
  };

  return Columns;
});
