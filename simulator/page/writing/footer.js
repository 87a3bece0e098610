/** Below the log: the composer for members, else who may write and an offer to switch. */

import { showComposer, hideComposer } from "./composer.js";
import { byId, element } from "../frame/dom.js";
import { homeOf, role } from "../state/roles.js";
import { fullName, messenger } from "../state/state.js";
import { otherMembers, switchRole } from "../state/switching.js";

export function showFooter(chat) {
  const member = role.isMember(chat);
  byId("read-only").hidden = member;
  if (member) {
    showComposer(chat);
    return;
  }
  hideComposer();
  byId("read-only").replaceChildren(
    element("p", {}, whoMayWrite(chat)),
    element("button", { type: "button", class: "choice", onclick: () => switchRole(chat) },
      "Đổi vai"),
    home());
}

/** The way to where "I" may write, which nobody is sent without asking. */
function home() {
  const own = homeOf(role.me);
  return own ? element("a", { class: "choice quiet", href: `#/${own.id}` },
    `Mở ${own.type === "private" ? "nhóm riêng" : messenger.titleOf(own)}`) : "";
}

function whoMayWrite(chat) {
  const me = messenger.person(role.me);
  const members = otherMembers(chat).map(fullName);
  if (!members.length) return "Nhóm này không có ai viết được.";
  return `${me.name} chỉ xem được nhóm này. Người viết được: ${members.join(", ")}.`;
}
