/** "Có tin mới": which other chats got messages, the first of them a step away; or why none did. */

import { byId, element, icon } from "../frame/dom.js";
import { isNews, reads } from "../state/reads.js";
import { role } from "../state/roles.js";
import { messenger } from "../state/state.js";

const QUIET = "Không có thêm tin mới.";
const bar = byId("news");
const fresh = new Set();

let count = 0;
let said = "";

export function startNews() {
  messenger.addEventListener("message", ({ detail }) => {
    if (!isNews(detail)) return;
    count += 1;
    if (said === QUIET) said = "";
    if (detail.chat_id !== messenger.openId) fresh.add(detail.chat_id);
    draw();
  });
  messenger.addEventListener("open", ({ detail }) => {
    // What is open is being read, however far its reader has come.
    fresh.delete(detail);
    said = "";
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

/** Say what became of a move of the clock: its own `words`, or "" for that nothing came. */
export function announce(words, isQuiet) {
  said = words || (isQuiet ? QUIET : "");
  draw();
}

function draw() {
  const waiting = [...fresh].map((id) => messenger.chats.get(id)).filter((chat) =>
    chat && role.sees(chat) && reads.unread(chat.id).length);
  if (!said && !waiting.length) {
    bar.replaceChildren();
    return;
  }
  bar.replaceChildren(element("div", { class: said ? "card said" : "card" },
    element("p", {}, said, waiting.length ? [said ? " " : "", "Có tin mới: ", ...named(waiting)] : ""),
    element("button", { type: "button", class: "bare", "aria-label": "Đóng danh sách tin mới",
      onclick: dismiss }, icon("close"))));
}

/** One is named whole, for a name that is cut names nobody; the list beside shows the others. */
function named([first, ...others]) {
  const title = first.type === "private" ? "Nhắn riêng" : first.title;
  const words = `${title} (${reads.unread(first.id).length})`;
  const link = element("a", { href: `#/${first.id}` }, words);
  return others.length ? [link, ` và ${others.length} nhóm khác`] : [link];
}

function dismiss() {
  fresh.clear();
  said = "";
  draw();
}
