// The clinician's sheet: a press on the outline fills the next empty line with side, part and place; without this, part and side are
// chosen from lists. Nothing is kept on the tablet.
(function () {
  "use strict";
  const form = document.getElementById("health-form");
  if (!form) return;
  const lines = Array.from(document.querySelectorAll("#marks-to-say > li"));
  const field = (line, name) => line.querySelector('[name^="' + name + '."]');
  const SVG = "http://www.w3.org/2000/svg";

  function place(option, side) {
    return { x: Number(side === "BACK" ? option.dataset.back : option.dataset.front), y: Number(option.dataset.y) };
  }
  function nearest(line, side, x, y) {
    let best = null;
    Array.from(field(line, "part").options).filter((option) => option.value).forEach((option) => {
      if (option.value === "FACE" && side === "BACK") return;
      const at = place(option, side);
      const far = (at.x - x) ** 2 + (at.y - y) ** 2;
      if (!best || far < best.far) best = { option, far };
    });
    return best.option.value;
  }
  function draw() {
    form.querySelectorAll(".new-marks").forEach((group) => group.replaceChildren());
    lines.forEach((line, i) => {
      const part = field(line, "part");
      line.querySelector(".take-back").hidden = !part.value;
      if (!part.value) return;
      const side = field(line, "side").value;
      const middle = place(part.selectedOptions[0], side);
      const x = field(line, "x").value || middle.x;
      const y = field(line, "y").value || middle.y;
      const mark = document.createElementNS(SVG, "g");
      mark.setAttribute("class", "mark");
      const circle = document.createElementNS(SVG, "circle");
      circle.setAttribute("cx", x);
      circle.setAttribute("cy", y);
      circle.setAttribute("r", 8);
      const number = document.createElementNS(SVG, "text");
      number.setAttribute("x", x);
      number.setAttribute("y", Number(y) + 4);
      number.textContent = i + 1;
      mark.append(circle, number);
      form.querySelector('[data-side="' + side + '"] .new-marks').append(mark);
    });
  }
  form.querySelectorAll("svg[data-side]").forEach((body) => {
    body.addEventListener("click", (event) => {
      const line = lines.find((one) => !field(one, "part").value);
      if (!line) return;
      const box = body.getBoundingClientRect();
      const x = Math.round(((event.clientX - box.left) / box.width) * 200);
      const y = Math.round(((event.clientY - box.top) / box.height) * 440);
      const side = body.dataset.side;
      field(line, "side").value = side;
      field(line, "part").value = nearest(line, side, x, y);
      field(line, "x").value = x;
      field(line, "y").value = y;
      if (navigator.vibrate) navigator.vibrate(40);
      draw();
      field(line, "kind").focus({ preventScroll: true });
    });
  });
  lines.forEach((line) => {
    ["side", "part"].forEach((name) => field(line, name).addEventListener("change", () => {
      field(line, "x").value = "";
      field(line, "y").value = "";
      draw();
    }));
    line.querySelector(".take-back").addEventListener("click", () => {
      ["part", "x", "y", "note"].forEach((name) => { field(line, name).value = ""; });
      draw();
    });
  });
  draw();
})();
