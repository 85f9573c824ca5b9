/* Forms about issues: people are found while one types, a button fills in oneself, a chosen file tells its name and size. */
(function ($) {
  'use strict';

  const WAIT = 200;

  /** Offers people whose names begin as what was typed; a server that does not answer offers nobody. */
  function find(input) {
    const list = document.getElementById(input.getAttribute('list'));
    const query = input.value.trim();
    if (!query || query === input.dataset.asked) {
      return;
    }
    input.dataset.asked = query;
    fetch(AJS.contextPath() + '/rest/api/2/user/picker?maxResults=10&query=' + encodeURIComponent(query), {
      headers: { Accept: 'application/json' },
    })
      .then((answer) => (answer.ok ? answer.json() : { users: [] }))
      .then((found) => {
        if (input.dataset.asked !== query) {
          return;
        }
        list.replaceChildren(
          ...found.users.map((user) => {
            const option = document.createElement('option');
            option.value = user.name;
            option.label = user.displayName;
            return option;
          }),
        );
      })
      .catch(() => list.replaceChildren());
  }

  $(document).on('input', '[data-finds-people]', function () {
    const input = this;
    clearTimeout(input.waiting);
    input.waiting = setTimeout(() => find(input), WAIT);
  });

  $(document).on('click', '[data-fills]', function () {
    const input = document.getElementById(this.dataset.fills);
    input.value = this.dataset.with;
    input.focus();
  });

  $(document).on('change', '[data-ticks-all]', function () {
    const all = this.checked;
    this.form.querySelectorAll('[name="' + this.dataset.ticksAll + '"]').forEach((tick) => (tick.checked = all));
  });

  $(document).on('change', '[data-tells-name-and-size]', function () {
    const file = this.files[0];
    if (file) {
      document.getElementById('attachment').value = file.name;
      document.getElementById('size').value = file.size;
    }
  });
})(jQuery);
