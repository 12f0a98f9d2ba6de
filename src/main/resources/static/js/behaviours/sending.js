import { word } from "./words.js";

// A form is sent once; a slow one says so in its button, which keeps its width.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method === "get" || form.method === "dialog") {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
  const button = event.submitter;
  setTimeout(() => {
    if (button && form.dataset.sent) {
      button.style.minWidth = `${button.offsetWidth}px`;
      button.textContent = word("sending");
      button.setAttribute("aria-disabled", "true");
    }
  }, 400);
});

window.addEventListener("pageshow", () =>
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent),
);
document.addEventListener("htmx:afterRequest", (event) => {
  delete event.target.closest?.("form")?.dataset.sent;
});
