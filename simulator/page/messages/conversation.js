/** The open chat: its header, its log kept up to date message by message. */

import { drawMessage } from "./bubbles.js";
import * as dates from "../frame/dates.js";
import { avatar, byId, element, icon } from "../frame/dom.js";
import { nothingYet } from "./empty.js";
import { showFooter } from "../writing/footer.js";
import { toast } from "../frame/notices.js";
import { reads } from "../state/reads.js";
import { role } from "../state/roles.js";
import { Scrolling } from "./scrolling.js";
import { messenger } from "../state/state.js";

const log = byId("log");
const scrolling = new Scrolling(log, byId("to-bottom"), () => markSeen());

export function show(chatId) {
  const stays = messenger.openId === chatId;
  messenger.open(chatId);
  const chat = messenger.openChat;
  byId("chat").hidden = chat === null;
  byId("welcome").hidden = chat !== null;
  if (chat === null) return;
  drawHeader(chat);
  drawLog(stays);
  showFooter(chat);
}

export function startConversation() {
  byId("troubles").append(icon("more"));
  messenger.addEventListener("message", ({ detail }) => isHere(detail) && append(detail));
  messenger.addEventListener("edit", ({ detail }) => isHere(detail) && redraw(detail));
  messenger.addEventListener("delete", ({ detail }) => isHere(detail) && drawLog(true));
  messenger.addEventListener("chat", ({ detail }) => {
    if (detail.id === messenger.openId) show(detail.id);
  });
  role.addEventListener("change", () => show(messenger.openId));
  reads.addEventListener("change", countBelow);
  document.addEventListener("visibilitychange", markSeen);
  log.addEventListener("jump", ({ detail }) => jumpTo(detail));
}

function drawHeader(chat) {
  const names = chat.members.map((id) => messenger.person(id)?.name).filter(Boolean);
  const howMany = `${names.length} người, ${chat.has_bot ? "có" : "không có"} hệ thống`;
  byId("chat-avatar").replaceChildren(avatar(messenger.titleOf(chat)));
  byId("chat-title").textContent = messenger.titleOf(chat);
  byId("chat-members").replaceChildren(
    element("span", { class: "names" },
      [...names, ...(chat.has_bot ? [messenger.bot.name] : [])].join(", ")),
    element("span", { class: "how-many" }, howMany));
}

/** `stays` keeps the place of a reader who is going back through the same chat. */
function drawLog(stays) {
  const place = stays && !scrolling.atBottom ? log.scrollTop : null;
  const firstUnread = reads.unread(messenger.openId)[0] ?? null;
  const messages = messenger.of(messenger.openId);
  log.setAttribute("aria-busy", "true");
  log.replaceChildren(...messages.flatMap((message, index) =>
    pieces(message, messages[index - 1], message === firstUnread)));
  if (!messages.length) log.append(nothingYet(messenger.openChat));
  log.removeAttribute("aria-busy");
  const divider = log.querySelector(".unread");
  if (place !== null) log.scrollTop = place;
  else if (divider) scrolling.startAt(divider);
  else scrolling.toBottom();
  countBelow();
  rove(log.lastElementChild);
}

/** A message with what stands above it: a new day, the border of what was read. */
function pieces(message, previous, isFirstUnread) {
  const newDay = !previous || dates.day(previous.date) !== dates.day(message.date);
  const above = newDay || isFirstUnread ? null : previous;
  return [
    newDay ? element("p", { class: "day" }, dates.dayHeading(message.date)) : null,
    isFirstUnread ? element("p", { class: "unread" }, "Tin chưa đọc") : null,
    drawMessage(message, above),
  ].filter(Boolean);
}

function append(message) {
  const messages = messenger.of(messenger.openId);
  if (messages.length === 1) log.replaceChildren();
  log.append(...pieces(message, messages.at(-2), false));
  rove(log.lastElementChild);
  if (message.from.id === role.me) scrolling.toBottom();
  else scrolling.follow();
  countBelow();
}

function redraw(message) {
  const old = articleOf(message.id);
  if (!old) return;
  const above = old.previousElementSibling;
  const previous = above?.matches("article")
    ? messenger.message(messenger.openId, Number(above.dataset.id)) : null;
  const fresh = drawMessage(message, previous);
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  fresh.tabIndex = old.tabIndex;
  old.replaceWith(fresh);
  if (focused) (fresh.querySelector(`[data-key="${focused.dataset.key}"]`) ?? fresh).focus();
  scrolling.follow();
}

function markSeen() {
  if (messenger.openChat && scrolling.atBottom && document.visibilityState === "visible") {
    reads.markAll(messenger.openId);
  }
}

function jumpTo(messageId) {
  const article = articleOf(messageId);
  if (!article) {
    toast("Không còn tin được trả lời.");
    return;
  }
  article.scrollIntoView({ block: "center" });
  article.focus({ preventScroll: true });
  article.classList.add("found");
  article.addEventListener("animationend", () => article.classList.remove("found"), { once: true });
}

const isHere = (message) => message.chat_id === messenger.openId;

const countBelow = () => scrolling.showCount(reads.unread(messenger.openId).length);

const articleOf = (messageId) => log.querySelector(`article[data-id="${messageId}"]`);

/** Of all messages one takes part in the tab order; arrow keys go on from it. */
export function rove(article) {
  log.querySelector('article[tabindex="0"]')?.setAttribute("tabindex", "-1");
  if (article?.matches("article")) article.tabIndex = 0;
}
