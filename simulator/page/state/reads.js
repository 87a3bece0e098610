/** Up to which message each chat was read in this tab. */

import { role } from "./roles.js";
import { messenger } from "./state.js";

const STORE = "nhacviec.reads";

class Reads extends EventTarget {
  #marks = new Map(JSON.parse(sessionStorage.getItem(STORE) ?? "[]"));

  /** What stands there as the page is opened is no news; marks of an older town mean nothing. */
  restore() {
    for (const chatId of messenger.chats.keys()) {
      const last = messenger.of(chatId).at(-1)?.id ?? 0;
      if ((this.#marks.get(chatId) ?? Infinity) > last) this.#marks.set(chatId, last);
    }
  }

  /** What others said after the mark, oldest first. Service messages ask for no attention. */
  unread(chatId) {
    const mark = this.#marks.get(chatId) ?? 0;
    return messenger.of(chatId).filter((message) => message.id > mark && isNews(message));
  }

  markAll(chatId) {
    const last = messenger.of(chatId).at(-1)?.id ?? 0;
    if (last <= (this.#marks.get(chatId) ?? 0)) return;
    this.#marks.set(chatId, last);
    sessionStorage.setItem(STORE, JSON.stringify([...this.#marks]));
    this.dispatchEvent(new CustomEvent("change", { detail: chatId }));
  }
}

export const isNews = (message) => !message.service && message.from.id !== role.me;

export const reads = new Reads();
