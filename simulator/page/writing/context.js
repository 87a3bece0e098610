/** What the draft answers or rewrites, shown above it; drafts wait in their chats. */

import { byId, element, icon } from "../frame/dom.js";

const TITLES = { reply: (message) => `Trả lời ${message.from.name}`, rewrite: () => "Sửa tin" };

class Context {
  /** "reply" or "rewrite", with its message; both null for a plain message. */
  kind = null;
  message = null;
  /** Whose question opened it by itself; null where somebody chose to reply or to rewrite. */
  openedFor = null;
  #drafts = new Map();

  set(kind, message, openedFor = null) {
    this.kind = kind;
    this.message = message;
    this.openedFor = openedFor;
    this.#draw();
  }

  clear() {
    this.set(null, null);
  }

  /** What opened by itself, and nothing was written into, is no draft. */
  leave(chatId, text) {
    if (this.openedFor && !text) this.clear();
    this.#drafts.set(chatId, { kind: this.kind, message: this.message, text });
  }

  /** Take up the chat's draft again; its text is returned. */
  enter(chatId) {
    const draft = this.#drafts.get(chatId);
    this.set(draft?.kind ?? null, draft?.message ?? null);
    return draft?.text ?? "";
  }

  #draw() {
    const bar = byId("context");
    bar.hidden = this.kind === null;
    if (bar.hidden) return;
    const close = element("button", {
      type: "button", class: "bare", "aria-label": "Bỏ", onclick: () => this.clear(),
    }, icon("close"));
    bar.replaceChildren(
      icon(this.kind === "reply" ? "reply" : "edit"),
      element("p", {}, element("b", {}, TITLES[this.kind](this.message)),
        element("span", {}, this.message.text || this.message.file?.name || "")),
      close);
  }
}

export const context = new Context();
