import { proof, word } from "./words.js";

// form[data-autosave] saves itself a moment after the last change; nothing typed is lost when the net is.
const PAUSE = 1200;

const watch = (form) => {
  const status = document.querySelector("[data-autosave-status]");
  let waiting = 0;
  let busy = false;
  let again = false;
  let over = false;
  let after;

  const say = (text) => status && (status.textContent = text);

  const save = async () => {
    clearTimeout(waiting);
    waiting = 0;
    if (busy || over) {
      again = busy;
      return;
    }
    busy = true;
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: "POST",
        headers: { ...proof(), Accept: "application/json" },
        body: new FormData(form),
        keepalive: document.hidden,
      });
      if (answer.redirected || answer.status === 401) {
        say(form.dataset.autosaveSignedOut ?? "");
        return;
      }
      const said = await answer.json();
      if (said.version !== undefined) {
        form.querySelector("input[name=version]").value = said.version;
      }
      over = answer.status === 409;
      say(said.message ?? "");
      form.dispatchEvent(new CustomEvent("autosaved", { detail: said, bubbles: true }));
      if (said.path !== undefined && document.getElementById("path")) {
        document.getElementById("path").innerHTML = said.path;
      }
    } catch {
      say(word("offline"));
      waiting = setTimeout(save, 5000);
    } finally {
      busy = false;
      if (after) {
        form.requestSubmit(after);
      } else if (again) {
        again = false;
        save();
      }
    }
  };

  // A form that is sent while it saves waits for the version it then has: nobody conflicts with himself.
  form.addEventListener("submit", (event) => {
    clearTimeout(waiting);
    waiting = 0;
    if (busy) {
      event.preventDefault();
      after = event.submitter ?? undefined;
      return;
    }
    over = true;
  });
  window.addEventListener("pageshow", (event) => event.persisted && (over = false));
  form.addEventListener("input", (event) => {
    if (event.target.type !== "file") {
      clearTimeout(waiting);
      waiting = setTimeout(save, PAUSE);
    }
  });
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      save();
    }
  });
  document.addEventListener("visibilitychange", () => document.hidden && waiting && save());
};

document.querySelectorAll("form[data-autosave]").forEach(watch);
