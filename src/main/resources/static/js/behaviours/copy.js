// button[data-copy] copies what it names, button[data-copy-from] what it fetches: with its looks where a browser lets it.
const say = (button, words) => {
  const before = button.textContent;
  button.textContent = words;
  setTimeout(() => (button.textContent = before), 2500);
};

const marked = async (from) => {
  const said = await (await fetch(from, { headers: { Accept: "application/json" } })).json();
  const item = {
    "text/html": new Blob([said.html], { type: "text/html" }),
    "text/plain": new Blob([said.plain], { type: "text/plain" }),
  };
  await navigator.clipboard.write([new ClipboardItem(item)]);
};

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy], [data-copy-from]");
  if (!button) {
    return;
  }
  try {
    if (button.dataset.copyFrom) {
      await marked(button.dataset.copyFrom);
    } else {
      await navigator.clipboard.writeText(document.querySelector(button.dataset.copy).textContent);
    }
    say(button, button.dataset.copied);
  } catch {
    if (button.dataset.failed) {
      say(button, button.dataset.failed);
    }
  }
});
