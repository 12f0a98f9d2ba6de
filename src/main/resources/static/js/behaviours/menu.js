const open = () => document.querySelectorAll("details.menu[open]");

document.addEventListener("click", (event) =>
  open().forEach((menu) => menu.contains(event.target) || menu.removeAttribute("open")),
);

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    open().forEach((menu) => {
      menu.removeAttribute("open");
      menu.querySelector("summary").focus();
    });
  }
});
