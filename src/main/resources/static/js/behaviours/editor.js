import { proof } from "./words.js";

// textarea[data-editor] becomes a rich-text editor. Without a script it stays a textarea, and works.
const SAID = { Heading2: "Heading 2", Heading3: "Heading 3", Heading4: "Heading 4", BulletList: "Bullet list", NumberedList: "Numbered list", InsertImage: "Insert/edit image", InsertLink: "Insert/edit link", InsertTable: "Table", ClearFormatting: "Clear formatting", AlternativeDescription: "Alternative description", Url: "URL", TextToDisplay: "Text to display" };

const speak = (tinymce) => {
  const words = document.querySelector("template[data-editor-words]")?.content;
  if (!words || document.documentElement.lang === "en") {
    return undefined;
  }
  const said = {};
  words.querySelectorAll("dt").forEach((term) => (said[SAID[term.textContent] ?? term.textContent] = term.nextElementSibling.textContent));
  tinymce.addI18n("zh", said);
  return "zh";
};

const upload = (address) => async (blob) => {
  const form = new FormData();
  form.append("file", blob.blob(), blob.filename());
  const answer = await fetch(address, { method: "POST", headers: { ...proof(), Accept: "application/json" }, body: form });
  const said = await answer.json();
  if (!answer.ok) {
    throw { message: said.message, remove: true };
  }
  return said.location;
};

const start = (area, tinymce) => {
  const takes = area.dataset.uploadTo;
  area.removeAttribute("aria-invalid");
  tinymce.init({
    target: area,
    base_url: area.dataset.base,
    suffix: ".min",
    cache_suffix: "?6.8.6",
    language: speak(tinymce),
    promotion: false,
    branding: false,
    menubar: false,
    statusbar: false,
    height: 520,
    plugins: "lists link image table autolink",
    toolbar: "blocks bold italic bullist numlist blockquote | image link table | undo redo removeformat",
    toolbar_mode: "wrap",
    block_formats: "Paragraph=p; Heading 2=h2; Heading 3=h3; Heading 4=h4",
    valid_elements: "p,h2,h3,h4,ul,ol,li,blockquote,table,caption,thead,tbody,tr,th[colspan|rowspan|scope],td[colspan|rowspan],strong/b,em/i,u,s,sub,sup,a[href],img[src|alt],br,hr",
    content_css: area.dataset.styles.split(","),
    convert_urls: false,
    image_dimensions: false,
    image_description: true,
    object_resizing: false,
    table_resize_bars: false,
    table_default_attributes: {},
    table_default_styles: {},
    table_sizing_mode: "responsive",
    table_advtab: false,
    table_cell_advtab: false,
    table_row_advtab: false,
    table_appearance_options: false,
    link_target_list: false,
    browser_spellcheck: true,
    paste_data_images: Boolean(takes),
    automatic_uploads: Boolean(takes),
    images_upload_handler: takes ? upload(takes) : undefined,
    file_picker_types: "image",
    setup: (editor) => {
      const told = () => {
        editor.save();
        area.dispatchEvent(new Event("input", { bubbles: true }));
      };
      editor.on("input change undo redo", told);
      editor.on("init", () => mark(editor));
      document.addEventListener("htmx:afterSwap", (event) => event.target.matches?.("[data-panel]") && mark(editor));
    },
  });
};

/** Listed words are marked in the text itself, without changing it. */
const mark = (editor) => {
  const { CSS: css, Highlight, document: page } = editor.getWin();
  if (!css?.highlights || !Highlight) {
    return;
  }
  for (const level of ["forbidden", "warning"]) {
    const words = [...document.querySelectorAll(`[data-hit][data-level=${level}]`)].map((hit) => hit.dataset.hit);
    const ranges = [];
    const texts = page.createTreeWalker(page.body, 4);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const word of words) {
        for (let at = text.data.indexOf(word); at >= 0; at = text.data.indexOf(word, at + word.length)) {
          const range = page.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + word.length);
          ranges.push(range);
        }
      }
    }
    css.highlights.set(level, new Highlight(...ranges));
  }
};

document.addEventListener("DOMContentLoaded", () => {
  if (window.tinymce) {
    document.querySelectorAll("textarea[data-editor]").forEach((area) => start(area, window.tinymce));
  }
});
