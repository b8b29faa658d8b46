// A file dropped anywhere on its dashed field is the chosen file; without this only the button in it takes one.
(() => {
  document.querySelectorAll('label.drop').forEach((field) => {
    const input = field.querySelector('input[type=file]');
    const over = (event, on) => {
      event.preventDefault();
      field.classList.toggle('over', on);
    };
    field.addEventListener('dragover', (event) => over(event, true));
    field.addEventListener('dragleave', (event) => over(event, false));
    field.addEventListener('drop', (event) => {
      over(event, false);
      if (event.dataTransfer.files.length > 0) {
        input.files = event.dataTransfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
  });
})();
