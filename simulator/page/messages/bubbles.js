/** One message as an article; what is done to it bubbles up as "reply", "rewrite" or "jump". */

import { drawFile } from "./attachments.js";
import * as dates from "../frame/dates.js";
import { avatar, element, icon } from "../frame/dom.js";
import { drawText } from "./entities.js";
import { inlineKeyboard } from "./keyboard.js";
import { toast } from "../frame/notices.js";
import { drawRich } from "./rich.js";
import { role } from "../state/roles.js";
import { messenger } from "../state/state.js";

const hasTouch = matchMedia("(hover: none)");

/** `previous` is the message above, whose sender need not be named again. */
export function drawMessage(message, previous) {
  if (message.service) return service(message);
  const own = message.from.id === role.me;
  const first = !previous || previous.service || previous.from.id !== message.from.id;
  const bubble = element("div", { class: "bubble" },
    first && !own ? element("p", { class: "sender" }, message.from.name) : null,
    message.topic ? element("p", { class: "topic" }, `# ${message.topic}`) : null,
    message.reply_to ? quoted(message) : null,
    message.file ? drawFile(message.file) : null,
    content(message),
    stamp(message),
    message.reaction ? reacted(message) : null);
  return element("article", {
    class: `message ${own ? "own" : "other"} ${first ? "first" : ""}`,
    "data-id": message.id,
    "aria-label": `${own ? "Anh/chị" : message.from.name}, ${dates.time(message.date)}`,
    tabindex: -1,
  },
  first && !own ? avatar(message.from.name) : null,
  element("div", { class: "stack" },
    element("div", { class: "line" }, bubble, actions(message, own)),
    message.buttons.length ? inlineKeyboard(message) : null,
    message.unheard ? element("p", { class: "unheard" }, whyUnheard(message)) : null));
}

/** The page's own word under what Telegram keeps from the bot, which so cannot answer it. */
function whyUnheard(message) {
  if (!messenger.chats.get(message.chat_id)?.has_bot) {
    return "Hệ thống không có trong nhóm này nên không nhận được tin này.";
  }
  const how = hasTouch.matches ? "chạm" : "rê chuột vào";
  return "Trong Telegram, hệ thống không nhận được tin này: trong nhóm, hệ thống chỉ nhận lệnh và "
    + `tin trả lời. Để trả lời: ${how} một tin của hệ thống, bấm Trả lời.`;
}

function content(message) {
  if (message.rich.length) return element("div", { class: "rich" }, drawRich(message));
  if (!message.text) return null;
  return element("div", { class: "text" }, drawText(message.text, message.entities));
}

function service(message) {
  return element("article", { class: "service", "data-id": message.id, tabindex: -1 },
    message.service);
}

function stamp(message) {
  return element("span", { class: "stamp" },
    message.edited ? "đã sửa " : null,
    element("time", { datetime: message.date, title: dates.day(message.date) },
      dates.time(message.date)));
}

function reacted({ reaction }) {
  const label = `Hệ thống bày tỏ cảm xúc: ${reaction}`;
  return element("span", { class: "reaction", role: "img", "aria-label": label }, reaction);
}

function quoted(message) {
  const { id, name, text } = message.reply_to;
  return element("button", {
    type: "button", class: "quoted", title: "Tới tin được trả lời",
    onclick: (event) => tell(event, "jump", id),
  }, element("b", {}, name), element("span", {}, message.quote ?? text));
}

/** Reached by hovering, by a long press, or with Enter, R, C and E on the message itself. */
function actions(message, own) {
  const action = (name, label, onclick) =>
    element("button", { type: "button", title: label, "aria-label": label, tabindex: -1, onclick },
      icon(name), element("span", {}, label));
  return element("div", { class: "actions" },
    action("reply", "Trả lời", (event) => tell(event, "reply", message)),
    message.text ? action("copy", "Sao chép", () => copy(message.text)) : null,
    own && message.text && !message.file
      ? action("edit", "Sửa", (event) => tell(event, "rewrite", message)) : null);
}

async function copy(text) {
  await navigator.clipboard.writeText(text);
  toast("Đã sao chép tin.");
}

function tell(event, name, detail) {
  event.currentTarget.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}
