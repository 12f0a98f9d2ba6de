/** A sentence the page carries for scripts: <meta name="…">. */
export const word = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? "";

/** The header that proves a request comes from this page. */
export const proof = () => {
  const header = word("csrf-header");
  return header ? { [header]: word("csrf-token") } : {};
};
