// Reception: what is typed or scanned finds its line; one press accepts the rest, each on a line of its own, before anything is sent.
(function () {
  "use strict";
  const form = document.getElementById("receive");
  if (!form) return;
  const rows = Array.from(form.querySelectorAll("tbody tr"));
  const find = document.getElementById("find");
  const plain = (text) =>
    text.toLowerCase().replace(/[٠-٩]/g, (digit) => "٠١٢٣٤٥٦٧٨٩".indexOf(digit)).replace(/[\s-]/g, "");

  form.querySelector("[data-rest]").addEventListener("click", (event) => {
    rows.forEach((row) => {
      const open = row.querySelector('input[value="OPEN"]');
      if (open.checked) row.querySelector('input[value="' + event.currentTarget.dataset.rest + '"]').checked = true;
    });
  });
  const found = () => rows.filter((row) => plain(row.dataset.find).includes(plain(find.value)));
  find.addEventListener("input", () => {
    const some = new Set(found());
    rows.forEach((row) => { row.hidden = !some.has(row); });
  });
  find.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const some = found();
    if (some.length === 1) some[0].querySelector('input[value="ACCEPTED"]').focus();
  });
})();
