// A card that is dragged to another column presses the button that leads there; without this, the button does.
let dragged = null;

const button = (column) => dragged?.querySelector(`button[data-to~="${column.dataset.column}"]`);

document.addEventListener("dragstart", (event) => {
  dragged = event.target.closest?.("[data-board] [draggable]");
  dragged?.classList.add("dragged");
});

document.addEventListener("dragend", () => {
  dragged?.classList.remove("dragged");
  document.querySelectorAll("[data-column].over").forEach((column) => column.classList.remove("over"));
  dragged = null;
});

document.addEventListener("dragover", (event) => {
  const column = event.target.closest?.("[data-column]");
  document.querySelectorAll("[data-column].over").forEach((other) => other !== column && other.classList.remove("over"));
  if (column && button(column)) {
    event.preventDefault();
    column.classList.add("over");
  }
});

document.addEventListener("drop", (event) => {
  const column = event.target.closest?.("[data-column]");
  const target = column && button(column);
  if (target) {
    event.preventDefault();
    target.click();
  }
});
