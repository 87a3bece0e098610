/** The list of chats, in the server's order: an office looks for a unit where it always stands. */

import * as dates from "../frame/dates.js";
import { avatar, byId, element, icon } from "../frame/dom.js";
import { reads } from "../state/reads.js";
import { role } from "../state/roles.js";
import { messenger } from "../state/state.js";

const list = byId("chat-list");
const FILE_WORDS = { photo: "Ảnh", document: "Văn bản" };

let drawn = "";

export function startChats() {
  for (const kind of ["reset", "message", "edit", "delete", "chat", "clock"]) {
    messenger.addEventListener(kind, drawChats);
  }
  role.addEventListener("change", drawChats);
  reads.addEventListener("change", drawChats);
  list.addEventListener("keydown", onKey);
}

export function drawChats() {
  const visible = [...messenger.chats.values()].filter((chat) => role.sees(chat));
  const order = visible.map((chat) => chat.id).join(" ");
  // Rows are kept while the order is, so that the focus stays where it was.
  if (order !== drawn) {
    list.replaceChildren(...sections(visible));
    drawn = order;
  }
  for (const chat of visible) fill(list.querySelector(`a[data-id="${chat.id}"]`), chat);
  const waiting = visible.filter((chat) => reads.unread(chat.id).length).length;
  document.title = waiting ? `(${waiting}) Nhắc Việc` : "Nhắc Việc";
  drawWayBack(visible.filter((chat) => chat !== messenger.openChat && reads.unread(chat.id).length));
}

/** A phone shows one chat at a time: what waits in others is counted beside the way to them. */
function drawWayBack({ length }) {
  const words = length ? `Về danh sách nhóm, ${length} nhóm có tin mới` : "Về danh sách nhóm";
  byId("back").setAttribute("aria-label", words);
  byId("back").replaceChildren(icon("back"),
    length ? element("span", { class: "badge" }, length) : "");
}

function sections(chats) {
  const isPrivate = (chat) => chat.type === "private";
  return [
    ["Các nhóm", chats.filter((chat) => !isPrivate(chat))],
    ["Nhắn riêng", chats.filter(isPrivate)],
  ].filter(([, group]) => group.length).map(([heading, group]) =>
    element("section", {}, element("h2", {}, heading), element("ul", {}, group.map((chat) =>
      element("li", {}, element("a", { href: `#/${chat.id}`, "data-id": chat.id }))))));
}

function fill(row, chat) {
  const last = messenger.of(chat.id).at(-1);
  const unread = reads.unread(chat.id).length;
  row.toggleAttribute("data-unread", unread > 0);
  if (messenger.openChat === chat) row.setAttribute("aria-current", "page");
  else row.removeAttribute("aria-current");
  row.replaceChildren(
    avatar(messenger.titleOf(chat)),
    element("span", { class: "title" }, messenger.titleOf(chat)),
    element("span", { class: "when" },
      role.pinned && !role.isMember(chat) ? icon("lock") : null,
      last ? dates.briefly(last.date, messenger.now()) : ""),
    element("span", { class: "last" }, last ? lastLine(last) : "Chưa có tin nào."),
    unread ? element("span", { class: "badge" }, unread,
      element("span", { class: "spoken" }, " tin chưa đọc")) : "");
}

function lastLine(message) {
  if (message.service) return message.service;
  const sender = message.from.id === role.me ? "Anh/chị" : message.from.name;
  const file = message.file ? `[${FILE_WORDS[message.file.kind]}] ` : "";
  return `${sender}: ${file}${message.text || message.file?.name || ""}`;
}

function onKey(event) {
  const rows = [...list.querySelectorAll("a")];
  const at = rows.indexOf(event.target.closest("a"));
  const goals = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
  if (at < 0 || !(event.key in goals)) return;
  event.preventDefault();
  rows[goals[event.key]]?.focus();
}
