/** The photos or documents picked to go with the next message; several go as one album. */

import { size } from "../messages/attachments.js";
import { byId, element, icon } from "../frame/dom.js";

class Picked {
  files = [];

  set(files) {
    this.files = files;
    const bar = byId("attachment");
    bar.hidden = !files.length;
    if (!files.length) return;
    const remove = element("button", {
      type: "button", class: "bare", "aria-label": "Bỏ tệp", onclick: () => this.clear(),
    }, icon("close"));
    const name = files.length === 1 ? files[0].name : `${files.length} tệp`;
    const total = files.reduce((sum, file) => sum + file.size, 0);
    bar.replaceChildren(icon("file"),
      element("p", {}, element("b", {}, name), element("span", {}, size(total))), remove);
  }

  clear() {
    this.set([]);
  }
}

export const picked = new Picked();

export function startPicking() {
  const input = byId("file");
  byId("attach").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    if (!input.files.length) return;
    picked.set([...input.files]);
    // The same file can be picked again after it was sent.
    input.value = "";
    byId("text").focus();
  });
}
