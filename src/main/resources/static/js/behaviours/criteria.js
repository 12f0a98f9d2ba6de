// 全部符合: answers what is still open, visibly; a note opens where something is not met.
const open = (list) => [...list.querySelectorAll("[data-criterion]")].filter((one) => !one.querySelector(":checked"));

const show = (list) => {
  const left = open(list).length;
  document.querySelectorAll("[data-criteria-open]").forEach((place) => {
    place.hidden = left === 0;
    place.querySelector("[data-criteria-left]")?.replaceChildren(String(left));
  });
  list.querySelectorAll("[data-criterion]").forEach((one) => {
    const note = one.querySelector("[data-criterion-note]");
    if (note && one.querySelector("input[value='false']:checked")) {
      note.hidden = false;
    }
  });
};

document.addEventListener("click", (event) => {
  const all = event.target.closest("[data-criteria-all]");
  const list = all && document.querySelector("[data-criteria]");
  if (list) {
    event.preventDefault();
    open(list).forEach((one) => (one.querySelector("input[value='true']").checked = true));
    show(list);
  }
  const adder = event.target.closest("[data-note-open]");
  if (adder) {
    const note = adder.closest("[data-criterion]").querySelector("[data-criterion-note]");
    note.hidden = false;
    adder.hidden = true;
    note.querySelector("input, textarea")?.focus();
  }
});
document.addEventListener("change", (event) => {
  const list = event.target.closest("[data-criteria]");
  if (list) {
    show(list);
  }
});
document.querySelectorAll("[data-criteria]").forEach(show);
