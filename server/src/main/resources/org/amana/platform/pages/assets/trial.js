// What if: the bound is asked for while a figure is turned, a plan when it rests. The newest question wins, an older one is called off.
(function () {
  "use strict";
  const told = document.querySelector("form[data-steps]");
  if (told) steps(told, () => {});
  const form = document.getElementById("trial");
  if (!form) return;
  const bound = document.getElementById("trial-bound");
  const plan = document.getElementById("trial-plan");
  const WHILE_TURNING = 90;
  const AT_REST = 450;
  let asked = null;
  let soon = 0;
  let later = 0;

  function part(kind, into, signal) {
    const query = new URLSearchParams(new FormData(form)).toString();
    return fetch(form.dataset.path + "/" + kind + "?" + query, { signal, headers: { "HX-Request": "true" } })
      .then((answer) => answer.text())
      .then((markup) => { if (!signal.aborted) into.innerHTML = markup; })
      .catch((error) => { if (error.name !== "AbortError") throw error; });
  }

  function turned() {
    if (asked) asked.abort();
    asked = new AbortController();
    const signal = asked.signal;
    clearTimeout(soon);
    clearTimeout(later);
    plan.setAttribute("aria-busy", "true");
    soon = setTimeout(() => part("bound", bound, signal), WHILE_TURNING);
    later = setTimeout(() => {
      const said = document.createElement("p");
      said.className = "note";
      said.textContent = form.dataset.working;
      plan.replaceChildren(said);
      part("plan", plan, signal).then(() => { if (!signal.aborted) plan.removeAttribute("aria-busy"); });
    }, AT_REST);
  }

  form.addEventListener("input", turned);
  steps(form, turned);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    turned();
  });

  // Buttons beside a figure: one more, one fewer, twice as much.
  function steps(of, then) {
    of.querySelectorAll("button[data-to]").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => {
        const field = document.getElementById(button.dataset.to);
        field.value = button.dataset.set ? (field.value === button.dataset.set ? 100 : button.dataset.set) : Number(field.value || 0) + Number(button.dataset.add);
        then();
      });
    });
  }
})();
