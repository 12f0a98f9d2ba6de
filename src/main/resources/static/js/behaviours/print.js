document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) {
    document.querySelectorAll("details.fold").forEach((fold) => fold.setAttribute("open", ""));
    window.print();
  }
});
