// A piece that is dragged to another day is planned for that day, at the same time; without this, its page does.
let dragged = null;

const form = () => document.querySelector("form[data-calendar-move]");
const day = (event) => dragged && form() && event.target.closest?.("[data-calendar] [data-day]");
const clear = () => document.querySelectorAll("[data-day].over").forEach((cell) => cell.classList.remove("over"));

document.addEventListener("dragstart", (event) => {
  dragged = event.target.closest?.("[data-calendar] [data-number]");
});

document.addEventListener("dragend", () => {
  clear();
  dragged = null;
});

document.addEventListener("dragover", (event) => {
  const cell = day(event);
  if (cell) {
    event.preventDefault();
    clear();
    cell.classList.add("over");
  }
});

document.addEventListener("drop", (event) => {
  const cell = day(event);
  if (cell) {
    event.preventDefault();
    const move = form();
    move.action += encodeURIComponent(dragged.dataset.number);
    move.elements.at.value = `${cell.dataset.day}T${dragged.dataset.clock}`;
    move.submit();
  }
});
