/** What a chat without messages shows. */

import { element } from "../frame/dom.js";

/** A bot is spoken to first, so an empty private chat begins with a button, as in Telegram. */
export function nothingYet(chat) {
  if (chat.type !== "private") return element("p", { class: "day" }, "Chưa có tin nào.");
  return element("button", { type: "button", class: "choice start", onclick: start }, "Bắt đầu");
}

function start(event) {
  const said = new CustomEvent("command", { bubbles: true, detail: "/start" });
  event.currentTarget.dispatchEvent(said);
}
