/** "Có tin mới": which other chats got messages, each a step away. */

import { byId, element, icon } from "./dom.js";
import { isNews, reads } from "./reads.js";
import { role } from "./roles.js";
import { messenger } from "./state.js";

const bar = byId("news");
const fresh = new Set();

let count = 0;
let quiet = false;

export function startNews() {
  messenger.addEventListener("message", ({ detail }) => {
    if (!isNews(detail)) return;
    count += 1;
    quiet = false;
    fresh.add(detail.chat_id);
    draw();
  });
  messenger.addEventListener("reset", draw);
  role.addEventListener("change", draw);
  reads.addEventListener("change", ({ detail }) => {
    if (fresh.delete(detail)) draw();
  });
}

/** How many messages have come in since the page was opened. */
export const newsCount = () => count;

/** Time went on and nobody was told anything, which is worth saying. */
export function announceQuiet() {
  quiet = true;
  draw();
}

function draw() {
  const waiting = [...fresh].map((id) => messenger.chats.get(id)).filter((chat) =>
    chat && role.sees(chat) && chat !== messenger.openChat && reads.unread(chat.id).length);
  const words = quiet ? "Không có thêm tin mới." : waiting.length ? "Có tin mới:" : null;
  if (!words) {
    bar.replaceChildren();
    return;
  }
  bar.replaceChildren(
    element("p", {}, words),
    element("div", { class: "links" }, waiting.map((chat) =>
      element("a", { href: `#/${chat.id}` }, summary(chat)))),
    element("button", { type: "button", class: "bare", "aria-label": "Đóng danh sách tin mới",
      onclick: dismiss }, icon("close")));
}

const summary = (chat) => `${messenger.titleOf(chat)} (${reads.unread(chat.id).length})`;

function dismiss() {
  fresh.clear();
  quiet = false;
  draw();
}
