import { proof } from "./words.js";

// form[data-look] asks for a secret with a reason and shows it for half a minute; it stands in no page.
const MOMENT = 30000;

document.addEventListener("submit", async (event) => {
  const form = event.target.closest("form[data-look]");
  if (!form) {
    return;
  }
  event.preventDefault();
  const place = document.querySelector("[data-look-secret]");
  const answer = await fetch(form.dataset.look, {
    method: "POST",
    headers: { ...proof(), Accept: "application/json" },
    body: new URLSearchParams(new FormData(form)),
  });
  const said = await answer.json();
  place.textContent = said.secret ?? said.message ?? "";
  if (said.secret !== undefined) {
    form.reset();
    setTimeout(() => (place.textContent = ""), MOMENT);
  }
});
