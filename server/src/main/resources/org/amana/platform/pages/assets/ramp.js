// The ramp: one field for scan, tag, number or name; acts are kept on the tablet until they are handed over, and are sent under the
// key that the tablet minted, so that sending twice does a thing once. The form with its lines is what is sent; this only fills it in.
(function () {
  "use strict";
  const ramp = document.getElementById("ramp");
  const board = document.getElementById("board");
  if (!ramp || !board) return;
  const by = (id) => document.getElementById(id);
  const lift = ramp.dataset.lift;
  const words = {};
  document.querySelectorAll("#ramp-words [data-word]").forEach((item) => { words[item.dataset.word] = item.textContent; });
  const rows = Array.from(board.querySelectorAll("tr[data-person]"));
  const KEPT = "amana-ramp-" + lift;
  const QUEUE = "amana-queue";
  const started = Date.now();
  let marks = read(KEPT, []).filter((mark) => rowOf(mark.person));
  let stopped = null;
  let sounds = null;

  function read(name, otherwise) {
    try { return JSON.parse(localStorage.getItem(name)) || otherwise; } catch (e) { return otherwise; }
  }
  function write(name, value) {
    try { localStorage.setItem(name, JSON.stringify(value)); } catch (e) { /* a full or shut store: the form still holds the marks */ }
  }
  function rowOf(person) { return rows.find((row) => row.dataset.person === person); }
  function radio(row, value) { return row.querySelector('input[type="radio"][value="' + value + '"]'); }
  function reason(row) { return row.querySelector('input[name^="reason."]'); }
  function platformTime() { return new Date(Date.parse(ramp.dataset.now) + Date.now() - started); }
  function plain(text) {
    return (text || "").toLowerCase().replace(/[٠-٩]/g, (digit) => "٠١٢٣٤٥٦٧٨٩".indexOf(digit)).replace(/[\s-]/g, "");
  }

  function feel(bad) {
    if (navigator.vibrate) navigator.vibrate(bad ? [400, 100, 400] : 40);
    if (!bad) return;
    try {
      sounds = sounds || new AudioContext();
      const tone = sounds.createOscillator();
      const level = sounds.createGain();
      tone.frequency.value = 140;
      level.gain.value = 0.3;
      tone.connect(level).connect(sounds.destination);
      tone.start();
      tone.stop(sounds.currentTime + 0.6);
    } catch (e) { /* no sound here: shape, word and buzz say it too */ }
  }

  function draw() {
    rows.forEach((row) => { radio(row, "OPEN").checked = true; });
    marks.forEach((mark) => {
      const row = rowOf(mark.person);
      radio(row, mark.said).checked = true;
      if (mark.reason) reason(row).value = mark.reason;
    });
    const aboard = marks.filter((mark) => mark.said === "BOARDED" || mark.said === "ABOARD").length;
    const all = Number(ramp.dataset.boarded) + aboard;
    by("boarded").textContent = all;
    by("progress").value = all;
    by("last").replaceChildren(...marks.slice(-5).reverse().map((mark) => {
      const item = document.createElement("li");
      const row = rowOf(mark.person);
      const add = (text, kind) => { const part = document.createElement("bdi"); part.textContent = text; part.className = kind; item.append(part, " "); };
      add(mark.said === "BOARDED" ? "✓" : "✗", "sign");
      add(row.dataset.tag || row.dataset.number, "strong");
      add(nameOf(row), "grow");
      add(mark.at.slice(11, 16) + " UTC", "time");
      return item;
    }));
    const done = new Set(marks.map((mark) => mark.person));
    by("still").textContent = rows.filter((row) => !done.has(row.dataset.person)).map((row) => row.dataset.tag || row.dataset.number).join("  ");
    by("undo").disabled = marks.length === 0;
    kept();
  }

  function kept() {
    const waiting = read(QUEUE, []);
    const acts = marks.length + waiting.reduce((sum, one) => sum + one.lines, 0);
    const output = by("kept");
    const refused = waiting.some((one) => one.refused);
    output.hidden = acts === 0 && navigator.onLine;
    output.textContent = refused ? output.dataset.refused : (navigator.onLine ? output.dataset.kept : output.dataset.away).replace("%", acts);
  }

  function nameOf(row) {
    return (document.dir === "rtl" ? row.dataset.arabic || row.dataset.latin : row.dataset.latin || row.dataset.arabic) || "";
  }

  function panel(kind, title, note, person) {
    by("panel").className = "verdict-panel " + kind;
    by("verdict").textContent = title;
    by("verdict-note").textContent = note;
    by("on-panel").hidden = !person;
    by("answers").hidden = kind !== "stop";
    if (person) {
      by("tag-now").textContent = person.tag ? words.tag + " " + person.tag : person.said || "";
      by("name-now").textContent = person.name || "";
      by("number-now").textContent = person.number || "";
      by("where-now").textContent = person.where || "";
    }
    const amend = by("amend");
    if (amend) amend.hidden = true;
  }

  function mark(row, said, why) {
    marks = marks.filter((one) => one.person !== row.dataset.person);
    marks.push({ person: row.dataset.person, said: said, reason: why || null, at: platformTime().toISOString() });
    write(KEPT, marks);
    draw();
  }

  function lines(said) {
    const asked = plain(said);
    const exact = rows.filter((row) => plain(row.dataset.tag) === asked || plain(row.dataset.number) === asked);
    if (exact.length > 0) return exact;
    const parts = said.toLowerCase().split(/\s+/).filter(Boolean);
    return rows.filter((row) => parts.every((part) => ((row.dataset.latin || "") + " " + (row.dataset.arabic || "")).toLowerCase().includes(part)));
  }

  async function stop(said) {
    stopped = { said: said, person: null };
    by("scan").disabled = true;
    by("enter").disabled = true;
    feel(true);
    panel("stop", words.stranger, words.stop, { said: said });
    by("answers").querySelector("button").focus();
    try {
      const answer = await fetch("/lifts/" + lift + "/ramp/find?q=" + encodeURIComponent(said), { headers: { "HX-Request": "true" } });
      if (!answer.ok) return;
      const part = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-person]");
      if (!part || !stopped) return;
      stopped.person = part.dataset.person;
      panel("stop", words.stranger, words.stop, { said: said, tag: part.dataset.tag, name: part.dataset.name, number: part.dataset.number, where: part.textContent.trim() });
    } catch (e) { /* no network: the safe answer is to hold */ }
  }

  function go() {
    stopped = null;
    by("scan").disabled = false;
    by("enter").disabled = false;
    by("scan").value = "";
    by("scan").focus();
  }

  by("entry").addEventListener("submit", (event) => {
    event.preventDefault();
    const said = by("scan").value.trim();
    if (!said || stopped) return;
    const some = lines(said);
    if (some.length > 1) {
      panel("", words.many, some.slice(0, 6).map((row) => (row.dataset.tag || row.dataset.number) + " " + nameOf(row)).join(" · "));
      return;
    }
    if (some.length === 0) { stop(said); return; }
    const row = some[0];
    const twice = marks.some((one) => one.person === row.dataset.person && one.said === "BOARDED");
    if (!twice) mark(row, "BOARDED");
    feel(twice);
    // Whoever stands there is the one whose finger would be compared.
    const asked = by("check-person");
    if (asked) asked.value = row.dataset.person;
    panel("match", twice ? words.twice : words.match, "", { tag: row.dataset.tag, name: nameOf(row), number: row.dataset.number });
    go();
  });

  by("not-produced").addEventListener("click", () => {
    const some = lines(by("scan").value.trim());
    if (some.length !== 1) { panel("", words.which, ""); by("scan").focus(); return; }
    mark(some[0], "NOT_PRODUCED", by("not-produced").dataset.reason);
    panel("", by("not-produced").textContent, "", { tag: some[0].dataset.tag, name: nameOf(some[0]), number: some[0].dataset.number });
    go();
  });

  by("undo").addEventListener("click", () => {
    marks.pop();
    write(KEPT, marks);
    draw();
    panel("", words.undone, words["ready-note"]);
    go();
  });

  by("answers").addEventListener("click", (event) => {
    const answer = event.target.closest("[data-answer]");
    if (!answer || !stopped) return;
    if (answer.dataset.answer === "hold") {
      panel("", words.held, words["ready-note"]);
      go();
      return;
    }
    if (answer.dataset.answer === "found") {
      const tag = by("found-tag");
      tag.value = stopped.said;
      tag.closest("details").open = true;
      by("found-sighting").focus();
      return;
    }
    const amend = by("amend");
    if (!stopped.person || !amend) { panel("stop", words.stranger, words.which, { said: stopped.said }); return; }
    by("late").value = stopped.person;
    const swap = answer.dataset.answer === "swap";
    by("swap-with").hidden = !swap;
    by("held").required = swap;
    by("amend-reason").required = swap;
    amend.hidden = false;
    amend.querySelector(swap ? "select" : "button").focus();
  });

  board.addEventListener("change", (event) => {
    const row = event.target.closest("tr[data-person]");
    if (!row || event.target.type !== "radio") return;
    if (event.target.value === "OPEN") marks = marks.filter((one) => one.person !== row.dataset.person);
    else { mark(row, event.target.value, reason(row).value); return; }
    write(KEPT, marks);
    draw();
  });

  board.addEventListener("submit", async (event) => {
    event.preventDefault();
    by("occurred").value = marks.length ? marks[marks.length - 1].at : "";
    const body = new URLSearchParams(new FormData(board)).toString();
    const queue = read(QUEUE, []);
    queue.push({ path: board.getAttribute("action"), body: body, lift: lift, lines: marks.length });
    write(QUEUE, queue);
    marks = [];
    write(KEPT, marks);
    await send(true);
  });

  async function send(here) {
    let queue = read(QUEUE, []);
    while (queue.length > 0 && !queue[0].refused) {
      let answer;
      try {
        answer = await fetch(queue[0].path, { method: "POST", body: queue[0].body, headers: { "Content-Type": "application/x-www-form-urlencoded" } });
      } catch (e) { break; }
      if (answer.ok) {
        queue.shift();
        write(QUEUE, queue);
        if (here && queue.length === 0) { location.assign("/lifts/" + lift + "/ramp"); return; }
      } else if (answer.status === 401 || answer.status >= 500) {
        break;
      } else {
        // Refused with a reason: its lines come back to the form, to be said otherwise; the page shows why.
        const refused = queue.shift();
        write(QUEUE, queue);
        giveBack(refused);
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        panel("stop", (page.querySelector("h1") || {}).textContent || "", Array.from(page.querySelectorAll("main li")).map((item) => item.textContent.trim()).join(" "));
        by("answers").hidden = true;
        feel(true);
      }
    }
    draw();
  }

  function giveBack(refused) {
    if (refused.lift !== lift) return;
    new URLSearchParams(refused.body).forEach((value, field) => {
      if (!field.startsWith("line.") || value === "OPEN") return;
      const row = rowOf(field.slice(5));
      if (row) marks.push({ person: field.slice(5), said: value, reason: null, at: platformTime().toISOString() });
    });
    board.querySelector('input[name="key"]').value = crypto.randomUUID ? crypto.randomUUID() : String(Date.now()) + Math.random();
    write(KEPT, marks);
  }

  addEventListener("online", () => send(false));
  addEventListener("offline", kept);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && stopped) { event.stopPropagation(); panel("", words.held, words["ready-note"]); go(); }
  }, true);
  draw();
  send(false);
})();
