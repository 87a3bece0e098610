/** Writing into the open chat: text, replies, corrections, files, commands. */

import * as api from "../state/api.js";
import { CommandMenu } from "./commands.js";
import { context } from "./context.js";
import { byId, icon } from "../frame/dom.js";
import { attempt } from "../frame/notices.js";
import { picked } from "./picking.js";
import { role } from "../state/roles.js";
import { fullName, messenger } from "../state/state.js";
import { actAsMember, otherMembers, switchRole } from "../state/switching.js";
import { topics } from "../state/topics.js";

const form = byId("composer");
const field = byId("text");
const menu = new CommandMenu(field, (words) => {
  field.value = words;
  submit();
});
const coarse = matchMedia("(pointer: coarse)");

let chat = null;

export function showComposer(opened) {
  form.hidden = false;
  const me = fullName(messenger.person(role.me));
  const hidden = opened.anonymous.includes(role.me) ? ", dưới tên nhóm" : "";
  byId("writing-as").firstElementChild.textContent = `Anh/chị viết với vai: ${me}${hidden}`;
  topics.draw(opened);
  byId("switch").hidden = otherMembers(opened).length === 0;
  if (chat?.id === opened.id) {
    if (context.openedFor !== role.me) closeUnbegun();
    return;
  }
  hideComposer();
  chat = opened;
  form.hidden = false;
  write(context.enter(chat.id));
  menu.offer(messenger.commands.get(chat.id) ?? []);
  considerAnswering(messenger.of(chat.id).at(-1));
}

/** Put the cursor into the composer, where that does not bring up a phone's keyboard. */
export function beginWriting() {
  if (!coarse.matches && !form.hidden) field.focus();
}

export function hideComposer() {
  form.hidden = true;
  picked.clear();
  if (chat) context.leave(chat.id, field.value);
  chat = null;
}

export function startComposer() {
  byId("send").append(icon("send"));
  byId("attach").append(icon("clip"));
  byId("switch").addEventListener("click", () => switchRole(messenger.openChat));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  field.addEventListener("input", () => write(field.value));
  field.addEventListener("keydown", onKey);
  const log = byId("log");
  log.addEventListener("reply", ({ detail }) => answer("reply", detail));
  log.addEventListener("rewrite", ({ detail }) => answer("rewrite", detail));
  log.addEventListener("command", ({ detail }) => sendCommand(detail));
  messenger.addEventListener("message", ({ detail }) => {
    if (detail.chat_id === chat?.id) considerAnswering(detail);
  });
  messenger.addEventListener("edit", ({ detail }) => {
    const isAsked = detail.chat_id === chat?.id && detail.id === context.message?.id;
    if (isAsked && !detail.buttons.length) closeUnbegun();
  });
  messenger.addEventListener("commands", ({ detail }) => {
    if (detail.chat_id === chat?.id) menu.offer(detail.commands);
  });
}

function onKey(event) {
  if (menu.onKey(event)) return;
  if (event.key === "Escape" && context.kind) {
    event.stopPropagation();
    context.clear();
    write(field.value);
  } else if (event.key === "ArrowUp" && !field.value) {
    byId("log").querySelector('article[tabindex="0"]')?.focus();
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing && !coarse.matches) {
    // While Vietnamese is being composed, Enter ends the word and not the message.
    event.preventDefault();
    submit();
  }
}

async function answer(kind, message) {
  if (!(await actAsMember(messenger.chats.get(message.chat_id)))) return;
  context.set(kind, message);
  write(kind === "rewrite" ? message.text : field.value);
  field.focus();
}

/** A message that forces a reply opens one, as in Telegram, unless something was begun already. */
function considerAnswering(message) {
  if (!message?.force_reply || field.value || (context.kind && !context.openedFor)) return;
  context.set("reply", message, role.me);
  write("");
  if (!document.activeElement?.closest("#sidebar, #top")) beginWriting();
}

/** Leave a question that was answered otherwise, or was another role's; nothing written is lost. */
function closeUnbegun() {
  if (!context.openedFor || field.value) return;
  context.clear();
  write("");
}

async function sendCommand(words) {
  if (await actAsMember(messenger.openChat)) send({ text: words });
}

async function submit() {
  const { kind, message } = context;
  const draft = { text: field.value, kind, message, files: picked.files };
  if (!draft.text.trim() && !draft.files.length) return;
  context.clear();
  picked.clear();
  write("");
  if (await send(draft)) return;
  context.set(draft.kind, draft.message);
  picked.set(draft.files);
  write(draft.text);
}

/** True when the server took it. */
async function send({ text, kind = null, message = null, files = [] }) {
  const [me, chatId] = [role.me, chat.id];
  const replyTo = kind === "reply" ? message.id : null;
  const taken = await attempt(() => {
    if (kind === "rewrite") return api.edit(me, chatId, message.id, text);
    const topic = topics.of(chatId);
    if (files.length) return api.upload(me, chatId, files, text, replyTo, topic);
    return api.say(me, chatId, text, replyTo, topic);
  });
  return taken !== null;
}

/** What an empty field invites to: in a group the bot hears replies and commands alone. */
function invitation() {
  if (context.kind || chat?.type === "private") return "Nhắn tin…";
  return coarse.matches ? "Chạm một tin để trả lời" : "Rê chuột vào một tin để trả lời, hoặc gõ / để chọn lệnh";
}

function write(text) {
  if (field.value !== text) field.value = text;
  field.placeholder = context.message?.placeholder ?? (picked.files.length ? "Lời chú" : invitation());
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
  menu.filter();
}
