// What a page does beyond its markup: keys, and the choice of a moment. Everything works without it but these.
(function () {
  "use strict";

  const typing = (node) => node && (/^(input|textarea|select)$/i.test(node.tagName) || node.isContentEditable);

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && !typing(event.target)) {
      const search = document.querySelector(".search input");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    } else if (event.key === "Escape") {
      const open = document.querySelector(".why-strip [data-close], .why-strip");
      if (open) closeWhy();
      else if (typing(event.target)) event.target.blur();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !typing(event.target)) {
      moveInTable(event);
    }
  });

  function closeWhy() {
    document.querySelectorAll(".why-strip").forEach((strip) => {
      const asked = document.querySelector('[data-why="' + CSS.escape(strip.id) + '"]');
      strip.remove();
      if (asked) {
        asked.setAttribute("aria-expanded", "false");
        asked.focus();
      }
    });
    const url = new URL(location.href);
    if (url.searchParams.has("why")) {
      url.searchParams.delete("why");
      history.replaceState(null, "", url);
    }
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-close]")) closeWhy();
    const printing = event.target.closest("[data-print]");
    if (printing) window.print();
  });

  function moveInTable(event) {
    const row = event.target.closest("tbody tr");
    if (!row) return;
    const rows = Array.from(row.closest("table").querySelectorAll("tbody tr")).filter((r) => r.querySelector("a, button, input"));
    const next = rows[rows.indexOf(row) + (event.key === "ArrowDown" ? 1 : -1)];
    if (next) {
      event.preventDefault();
      next.querySelector("a, button, input").focus();
    }
  }

  // A refusal is a page part like any other: it is shown where the answer would have stood.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status >= 400 && event.detail.xhr.status !== 401) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });

  // New figures wait while somebody points at or stands in what they would replace.
  document.addEventListener("htmx:sseBeforeMessage", (event) => {
    const target = event.target;
    const focused = target.contains(document.activeElement) && !document.activeElement.closest("#live-map");
    if (focused || target.querySelector("td:hover, th:hover, .why-strip")) {
      event.preventDefault();
    }
  });
})();
