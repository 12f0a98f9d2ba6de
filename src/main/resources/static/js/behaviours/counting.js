// button[data-counts="name"] says how many boxes of that name are ticked: data-words holds the sentence with {n}.
const count = (button) => {
  const ticked = document.querySelectorAll(`input[name="${button.dataset.counts}"]:checked`).length;
  button.textContent = ticked > 0 ? button.dataset.words.replace("{n}", ticked) : button.dataset.none;
};

document.querySelectorAll("[data-counts]").forEach((button) => {
  count(button);
  document.addEventListener("change", (event) => event.target.name === button.dataset.counts && count(button));
});
