/** What may befall the open chat, chosen from a menu in its header. */

import { befall } from "./api.js";
import { byId } from "./dom.js";
import { ask, attempt } from "./notices.js";
import { role } from "./roles.js";
import { messenger } from "./state.js";
import { actAsMember } from "./switching.js";
import { topics } from "./topics.js";

const MOST_TOPICS = 2;
const QUESTION = "Thử một tình huống có thể gặp trong nhóm này, để xem hệ thống trả lời thế nào.";

export function startTroubles(openChat) {
  byId("troubles").addEventListener("click", async () => {
    const chat = messenger.openChat;
    if (!(await actAsMember(chat))) return;
    const what = await ask(QUESTION, possible(chat), "Đóng");
    if (what === null) return;
    const answer = await attempt(() => befall(role.me, chat.id, what));
    if (!answer) return;
    if (what === "open-topic") topics.choose(chat.id, answer.topic);
    if (answer.chat !== chat.id) openChat(answer.chat);
  });
}

function possible(chat) {
  const isBig = chat.type === "supergroup";
  const isPrivate = chat.type === "private";
  return [
    chat.has_bot
      ? [isPrivate ? "Chặn bot" : "Mời bot ra khỏi nhóm", "lose-bot"]
      : [isPrivate ? "Bỏ chặn bot" : "Đưa bot trở lại nhóm", "take-bot-back"],
    chat.type === "group" && ["Nâng nhóm lên siêu nhóm", "move"],
    isBig && chat.topics.length < MOST_TOPICS && ["Mở một chủ đề", "open-topic"],
    isBig && [chat.anonymous.includes(role.me) ? "Viết dưới tên mình" : "Viết ẩn danh, dưới tên nhóm",
      "hide"],
  ].filter(Boolean).map(([label, value]) => ({ label, value }));
}
