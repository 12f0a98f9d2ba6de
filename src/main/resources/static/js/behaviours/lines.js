// Repeatable lines: [data-lines] holds rows [data-line] and a <template data-line-new>; names are renumbered.
const renumber = (lines) =>
  lines.querySelectorAll("[data-line]").forEach((line, index) => {
    line.querySelectorAll("[name], [id], [for], [aria-describedby]").forEach((part) => {
      for (const attribute of ["name", "id", "for", "aria-describedby"]) {
        const value = part.getAttribute(attribute);
        if (value) {
          part.setAttribute(attribute, value.replace(/\[(\d+|n)\]/, `[${index}]`).replace(/-(\d+|n)(?=-|$)/, `-${index}`));
        }
      }
    });
  });

const changed = (lines) => {
  renumber(lines);
  lines.dispatchEvent(new Event("input", { bubbles: true }));
};

document.addEventListener("click", (event) => {
  const lines = event.target.closest("[data-lines]");
  if (event.target.closest("[data-line-add]") && lines) {
    event.preventDefault();
    const fresh = lines.querySelector("template[data-line-new]").content.firstElementChild.cloneNode(true);
    lines.querySelector("[data-line-place]").append(fresh);
    changed(lines);
    fresh.querySelector("input, select, textarea")?.focus();
  } else if (event.target.closest("[data-line-remove]") && lines) {
    event.target.closest("[data-line]").remove();
    changed(lines);
  }
});
