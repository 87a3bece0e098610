/** The photo or document picked to go with the next message. */

import { size } from "../messages/attachments.js";
import { byId, element, icon } from "../frame/dom.js";

class Picked {
  file = null;

  set(file) {
    this.file = file;
    const bar = byId("attachment");
    bar.hidden = file === null;
    if (file === null) return;
    const remove = element("button", {
      type: "button", class: "bare", "aria-label": "Bỏ tệp", onclick: () => this.clear(),
    }, icon("close"));
    bar.replaceChildren(icon("file"),
      element("p", {}, element("b", {}, file.name), element("span", {}, size(file.size))), remove);
  }

  clear() {
    this.set(null);
  }
}

export const picked = new Picked();

export function startPicking() {
  const input = byId("file");
  byId("attach").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    if (!input.files.length) return;
    picked.set(input.files[0]);
    // The same file can be picked again after it was sent.
    input.value = "";
    byId("text").focus();
  });
}
