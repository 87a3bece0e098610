/** Inline keyboards under a message, and what a press brings back. */

import { press } from "../state/api.js";
import { element, icon } from "../frame/dom.js";
import { attempt, tell, toast } from "../frame/notices.js";
import { role } from "../state/roles.js";
import { messenger } from "../state/state.js";
import { actAsMember } from "../state/switching.js";

export function inlineKeyboard(message) {
  const rows = message.buttons.map((_, at) => keys(message, at)).slice(among(message));
  if (!rows.length) return null;
  return element("div", { class: "keyboard", role: "group", "aria-label": "Nút của tin" }, rows);
}

/** One row of buttons, which may stand beside a line of a rich message. */
export function keys(message, at) {
  const row = message.buttons[at].map((key, column) => draw(message, key, at, column));
  return element("div", { class: "keys" }, row);
}

function among(message) {
  return message.rich.filter(({ type }) => type === "buttons").length;
}

function draw(message, key, row, column) {
  const look = { class: `key ${key.style ?? ""}`, "data-key": `${row}.${column}` };
  if (key.url) {
    const link = { ...look, href: key.url, target: "_blank", rel: "noopener noreferrer" };
    return element("a", link, key.text, icon("link"));
  }
  if (key.disabled) return element("button", { ...look, type: "button", disabled: true }, key.text);
  const onclick = (event) => pressed(event.currentTarget, message, row, column);
  return element("button", { ...look, type: "button", onclick }, key.text);
}

async function pressed(button, message, row, column) {
  if (button.getAttribute("aria-busy") === "true") return;
  if (!(await actAsMember(messenger.chats.get(message.chat_id)))) return;
  button.setAttribute("aria-busy", "true");
  const answer = await attempt(() => press(role.me, message.chat_id, message.id, row, column));
  button.removeAttribute("aria-busy");
  if (!answer?.toast) return;
  if (answer.alert) await tell(answer.toast);
  else toast(answer.toast);
}
