import { proof } from "./words.js";

document.addEventListener("htmx:configRequest", (event) => Object.assign(event.detail.headers, proof()));

// A refused form comes back as the same fragment with its messages.
document.addEventListener("htmx:beforeSwap", (event) => {
  if ([409, 413, 422].includes(event.detail.xhr.status)) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
