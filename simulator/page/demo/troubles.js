/** What may befall the open chat, chosen from a menu in its header. */

import { befall } from "../state/api.js";
import { byId } from "../frame/dom.js";
import { ask, attempt } from "../frame/notices.js";
import { role } from "../state/roles.js";
import { messenger } from "../state/state.js";
import { actAsMember } from "../state/switching.js";
import { topics } from "../state/topics.js";

const MOST_TOPICS = 2;
const QUESTION = "Thử một tình huống có thể gặp trong nhóm này, để xem hệ thống trả lời thế nào.";

export function startTroubles(openChat) {
  byId("troubles").addEventListener("click", async () => {
    const chat = messenger.openChat;
    if (!(await actAsMember(chat))) return;
    const what = await ask(QUESTION, possible(chat), "Đóng");
    if (what === null) return;
    if (typeof what === "number") {
      openChat(what);
      return;
    }
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
    bot(chat, isPrivate),
    !isPrivate && move(chat),
    isBig && chat.topics.length < MOST_TOPICS && ["Mở một chủ đề", "open-topic",
      "nhóm chia chủ đề; hệ thống trả lời trong chủ đề được hỏi"],
    isBig && (chat.anonymous.includes(role.me)
      ? ["Viết dưới tên mình", "hide", "thôi viết dưới tên nhóm"]
      : ["Viết ẩn danh, dưới tên nhóm", "hide", "hệ thống hỏi ai là người viết"]),
  ].filter(Boolean).map(([label, value, hint]) => ({ label, value, hint }));
}

function bot({ has_bot: isThere }, isPrivate) {
  if (isPrivate) {
    return isThere
      ? ["Chặn hệ thống", "lose-bot", "hệ thống không nhắn riêng được cho anh/chị nữa"]
      : ["Bỏ chặn hệ thống", "take-bot-back", "hệ thống lại nhắn riêng được cho anh/chị"];
  }
  return isThere
    ? ["Mời hệ thống ra khỏi nhóm", "lose-bot", "Văn phòng được báo ngay"]
    : ["Đưa hệ thống trở lại nhóm", "take-bot-back", "nhóm được báo có thể sót tin nào"];
}

/** Only a basic group becomes a supergroup: from any other the way leads to one. */
function move(chat) {
  const label = "Nâng nhóm lên siêu nhóm";
  if (chat.type === "group") return [label, "move", "Telegram đổi số hiệu nhóm, kết nối vẫn giữ"];
  const basic = [...messenger.chats.values()].find(({ type }) => type === "group");
  return basic && [`${label}: mở ${basic.title}`, basic.id,
    "nhóm này đã là siêu nhóm; nhóm kia còn là nhóm thường"];
}
