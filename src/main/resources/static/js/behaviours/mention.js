// After an at sign in a field with data-mention, offers the names of its datalist; typing the name does the same.
const MOST = 8;
let list = null;

const close = () => {
  list?.field.removeAttribute("aria-controls");
  list?.remove();
  list = null;
};

const typed = (field) => /[@＠]([^\s@＠]*)$/.exec(field.value.slice(0, field.selectionStart));

const choose = (name) => {
  const field = list.field;
  const at = field.selectionStart - typed(field)[1].length;
  field.setRangeText(`${name} `, at, field.selectionStart, "end");
  close();
  field.focus();
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

const select = (index) =>
  [...list.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === index)));

const open = (field, names) => {
  close();
  list = document.createElement("ul");
  list.className = "names";
  list.id = `${field.id}-names`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "@");
  list.field = field;
  names.forEach((name) => {
    const item = document.createElement("li");
    item.setAttribute("role", "option");
    item.textContent = name;
    item.addEventListener("mousedown", (event) => (event.preventDefault(), choose(name)));
    list.append(item);
  });
  field.setAttribute("aria-controls", list.id);
  field.after(list);
  select(0);
};

document.addEventListener("input", (event) => {
  const field = event.target.closest?.("[data-mention]");
  const found = field && typed(field);
  const options = found ? [...document.getElementById(field.dataset.mention).options].map((option) => option.value) : [];
  const names = options.filter((name) => name.startsWith(found?.[1])).slice(0, MOST);
  names.length > 0 && names[0] !== found[1] ? open(field, names) : close();
});

document.addEventListener("keydown", (event) => {
  if (!list || event.target !== list.field) {
    return;
  }
  const items = [...list.children];
  const now = items.findIndex((item) => item.getAttribute("aria-selected") === "true");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    select((now + step + items.length) % items.length);
  } else if (event.key === "Enter" || event.key === "Tab") {
    choose(items[now].textContent);
  } else if (event.key === "Escape") {
    close();
  } else {
    return;
  }
  event.preventDefault();
});

document.addEventListener("focusout", (event) => event.target === list?.field && close());
