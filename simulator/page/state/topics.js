/** In which topic of a group one writes; none is General. */

import { byId, element } from "../frame/dom.js";
import { messenger } from "./state.js";

class Topics {
  #chosen = new Map();

  /** The topic one writes into in a chat, null in General. */
  of(chatId) {
    return this.#chosen.get(chatId) ?? null;
  }

  choose(chatId, topicId) {
    this.#chosen.set(chatId, topicId);
    this.draw(messenger.chats.get(chatId));
  }

  draw(chat) {
    const field = byId("topic");
    byId("topic-choice").hidden = chat.topics.length === 0;
    const options = [{ id: "", name: "Chung" }, ...chat.topics];
    field.replaceChildren(...options.map(({ id, name }) => element("option", { value: id }, name)));
    field.value = this.of(chat.id) ?? "";
  }
}

export const topics = new Topics();

export function startTopics() {
  byId("topic").addEventListener("change", (event) =>
    topics.choose(messenger.openId, Number(event.target.value) || null));
}
