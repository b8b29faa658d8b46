// Two prints by the keyboard: 1 to 4 choose a conclusion, arrows change the finger.
(() => {
  const typing = (target) => target.matches('input:not([type=radio]), select, textarea');
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    const choices = document.querySelectorAll('.conclude input[type=radio]');
    const choice = choices[Number(event.key) - 1];
    if (choice) {
      choice.checked = true;
      document.querySelector('.conclude input[name=reason]').focus();
      event.preventDefault();
    }
    if ((event.key === 'ArrowRight' || event.key === 'ArrowLeft') && event.target.type !== 'radio') {
      const fingers = [...document.querySelectorAll('.fingers a')];
      const forward = (event.key === 'ArrowRight') === (document.dir !== 'rtl');
      const next = fingers[fingers.findIndex((one) => one.getAttribute('aria-current')) + (forward ? 1 : -1)];
      if (next) {
        next.click();
      }
    }
  });
})();
