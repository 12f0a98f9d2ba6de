document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-dialog]");
  if (opener) {
    event.preventDefault();
    opener.closest("details.menu")?.removeAttribute("open");
    document.getElementById(opener.dataset.dialog)?.showModal();
    return;
  }
  if (event.target.closest("[data-close]")) {
    event.target.closest("dialog")?.close();
  } else if (event.target.matches?.("dialog.dialog")) {
    const box = event.target.getBoundingClientRect();
    const inside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
    if (!inside) {
      event.target.close();
    }
  }
});

// A dialog that carries a refusal stands open when the page arrives.
document.querySelectorAll("dialog[data-open]").forEach((dialog) => {
  dialog.close();
  dialog.showModal();
});
