const places = { d: "/", a: "/approvals", i: "/inbox", p: "/proposals", r: "/rulebook" };
const typing = (target) => target.closest?.("input, textarea, select, [contenteditable], dialog[open]");
let going = false;

const off = () => localStorage.getItem("keys") === "off";
const toggle = document.querySelector("[data-keys-off]");
if (toggle) {
  toggle.checked = off();
  toggle.addEventListener("change", () => localStorage.setItem("keys", toggle.checked ? "off" : "on"));
}

const move = (step) => {
  const rows = [...document.querySelectorAll("[data-row] .row-title, table.list td.main > a:first-child")];
  const next = rows.indexOf(document.activeElement) + step;
  rows[Math.max(0, Math.min(next, rows.length - 1))]?.focus();
};

const single = {
  "/": () => document.querySelector("[data-search]")?.focus(),
  "?": () => document.getElementById("keys")?.showModal(),
  j: () => move(1),
  k: () => move(-1),
  o: () => document.activeElement?.click?.(),
  c: () => document.querySelector("[data-create]")?.click(),
  "[": () => document.querySelector("a[data-previous]")?.click(),
  "]": () => document.querySelector("a[data-next]")?.click(),
  a: () => document.querySelector("[data-agree]")?.focus(),
  r: () => document.querySelector("[data-return]")?.click(),
};

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
    document.querySelector("dialog[open] .btn-primary, [data-main-action]")?.click();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || off()) {
    return;
  }
  if (going && places[event.key]) {
    location.assign(places[event.key]);
  } else if (event.key !== "g" && single[event.key]) {
    event.preventDefault();
    single[event.key]();
  }
  going = event.key === "g";
});
