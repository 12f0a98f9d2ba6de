// A passage that is selected in [data-passages] can be remarked on: the remark begins with it, in quotation marks.
const LONGEST = 200;
const button = document.querySelector("[data-passage]");
const words = document.querySelector("#say textarea");

if (button && words) {
  document.addEventListener("selectionchange", () => {
    const chosen = document.getSelection();
    const inside = chosen.anchorNode?.parentElement?.closest("[data-passages]");
    const text = inside ? chosen.toString().trim() : "";
    if (text && text.length <= LONGEST) {
      button.dataset.passage = text;
      button.hidden = false;
    } else if (!document.activeElement?.matches("[data-passage]")) {
      button.hidden = true;
    }
  });
  button.addEventListener("click", () => {
    words.value = `「${button.dataset.passage}」\n${words.value}`;
    setTimeout(() => words.focus());
  });
}
