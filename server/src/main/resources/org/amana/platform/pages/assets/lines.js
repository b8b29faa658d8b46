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
      // Who is on no list, or was queried, is looked at and answered one by one.
      if (open.checked && row.dataset.listed === "true") row.querySelector('input[value="' + event.currentTarget.dataset.rest + '"]').checked = true;
    });
  });
  form.addEventListener("change", (event) => {
    if (event.target.type !== "radio") return;
    const reason = event.target.closest("tr").querySelector('input[name^="reason."]');
    reason.required = event.target.value === "QUERIED" || event.target.value === "RETURNED";
    if (reason.required && !reason.value) reason.focus();
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
