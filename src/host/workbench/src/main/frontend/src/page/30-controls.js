/* Small behaviour of the pages: a choice that submits its form, a question before a deletion, sortable columns, theme. */
(function ($) {
  'use strict';

  $(document).on('change', '[data-submits]', function () {
    this.form.requestSubmit();
  });

  $(document).on('submit', '[data-stays]', function (event) {
    event.preventDefault();
  });

  // What stands behind the # of an address never reaches the server; a redirect keeps it when the form was sent with it.
  $(document).on('submit', '[data-keeps-place]', function () {
    this.action = this.getAttribute('action').split('#')[0] + location.hash;
  });

  $(document).on('click', '[data-opens-dialog]', function (event) {
    event.preventDefault();
    AJS.dialog2('#' + this.dataset.opensDialog).show();
  });

  $(document).on('click', '[data-closes-dialog]', function (event) {
    event.preventDefault();
    AJS.dialog2($(this).closest('.aui-dialog2')).hide();
  });

  $(document).on('click', '[data-posts]', function (event) {
    event.preventDefault();
    document.getElementById(this.dataset.posts).requestSubmit();
  });

  $(document).on('click', '[data-theme-choice]', function (event) {
    event.preventDefault();
    const form = document.getElementById('theme-form');
    form.elements.theme.value = this.dataset.themeChoice;
    form.requestSubmit();
  });

  $(document).on('keydown', '[data-submits-on-enter]', function (event) {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.form.requestSubmit();
    }
  });
})(jQuery);
