// form[data-upload]: says at once that a file is too large, and shows how far a large one is.
const SHOWN_FROM = 1024 * 1024;

const tooLarge = (field) => field.files[0]?.size > Number(field.dataset.largest);

document.addEventListener("change", (event) => {
  const field = event.target.closest?.("form[data-upload] input[type=file]");
  const place = field && field.form.querySelector("[role=alert]");
  if (place) {
    const refused = tooLarge(field);
    field.setCustomValidity(refused ? field.dataset.tooLarge : "");
    field.setAttribute("aria-invalid", String(refused));
    place.textContent = refused ? field.dataset.tooLarge : "";
  }
});

document.addEventListener("htmx:xhr:progress", (event) => {
  const bar = event.target.closest?.("form[data-upload]")?.querySelector("progress");
  if (bar && event.detail.lengthComputable && event.detail.total >= SHOWN_FROM) {
    bar.hidden = false;
    bar.value = (100 * event.detail.loaded) / event.detail.total;
  }
});

// A page that explains what is too large does not fit into the place of a list.
document.addEventListener("htmx:beforeSwap", (event) => {
  const form = event.detail.requestConfig?.elt?.closest?.("form[data-upload]");
  if (form && event.detail.xhr.status === 413) {
    event.detail.shouldSwap = false;
    form.querySelector("[role=alert]").textContent = form.querySelector("[data-too-large]").dataset.tooLarge;
  }
});
