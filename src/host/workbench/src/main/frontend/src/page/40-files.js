/* A file that is chosen is read into a text field, where it can be looked at before it is sent. */
(function ($) {
  'use strict';

  $(document).on('change', '[data-reads-into]', function () {
    const field = document.getElementById(this.dataset.readsInto);
    const file = this.files[0];
    if (file) {
      file.text().then((text) => {
        field.value = text;
        field.focus();
      });
    }
  });
})(jQuery);
