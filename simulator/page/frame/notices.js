/** Sentences that pass: toasts, of which the newest shows, and dialogs that wait for a choice. */

import { Refused } from "../state/api.js";
import { byId, element } from "./dom.js";

const TOAST_MS = 4000;

export function toast(text) {
  const line = element("p", {}, text);
  byId("toasts").replaceChildren(line);
  setTimeout(() => line.remove(), TOAST_MS);
}

/**
 * Ask with one row for each choice `{label, value}`, which may have a `hint` below it and a
 * `heading` above; null when it was closed instead.
 */
export function ask(text, choices, closing) {
  return new Promise((resolve) => {
    let chosen = null;
    const choose = (value) => {
      chosen = value;
      dialog.close();
    };
    const rows = choices.flatMap(({ label, hint, heading, value }) => [
      heading ? element("h3", {}, heading) : null,
      element("button", {
        type: "button", "aria-label": label, "aria-description": hint, onclick: () => choose(value),
      }, element("b", {}, label), hint ? element("span", {}, hint) : null),
    ]);
    const close = element("button", { type: "button", class: "close", onclick: () => dialog.close() },
      closing);
    const dialog = element("dialog", { "aria-label": text, class: "ask" },
      element("p", {}, text), element("div", { class: "choices" }, rows), close);
    dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(chosen);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

export const tell = (text) => ask(text, [], "Đóng");

/** Run what the server may refuse; its sentence is shown, and the answer is then null. */
export async function attempt(action) {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    toast(error.message);
    return null;
  }
}
