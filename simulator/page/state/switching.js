/** Changing who "I" am: the selector, the pin, and the offer to switch where one may not write. */

import { byId, element } from "../frame/dom.js";
import { ask, toast } from "../frame/notices.js";
import { role } from "./roles.js";
import { fullName, messenger } from "./state.js";

export function startSwitching() {
  const select = byId("person");
  select.addEventListener("change", () => role.choose(Number(select.value)));
  byId("pin").addEventListener("click", () => role.pin(!role.pinned));
  messenger.addEventListener("reset", () => {
    select.replaceChildren(...messenger.people.map((person) =>
      element("option", { value: person.id }, fullName(person))));
  });
  role.addEventListener("change", () => {
    select.value = role.me;
    // The name as a whole stands over the field, which would cut it.
    byId("person-name").textContent = role.me === null ? "" : fullName(messenger.person(role.me));
    byId("pin").setAttribute("aria-pressed", role.pinned);
  });
}

export const otherMembers = (chat) =>
  chat.members.filter((id) => id !== role.me).map((id) => messenger.person(id)).filter(Boolean);

/** True when "I" may act in the chat, if need be after switching to one of its members. */
export async function actAsMember(chat) {
  return role.isMember(chat) || switchRole(chat);
}

/** Offer the chat's other members; true when one was chosen. */
export async function switchRole(chat) {
  const me = messenger.person(role.me);
  const title = messenger.titleOf(chat);
  const question = role.isMember(chat)
    ? `Anh/chị đang là ${me.name}. Đổi vai trong nhóm “${title}”?`
    : `${me.name} không ở trong nhóm “${title}”. Đổi vai để viết và bấm nút ở đây?`;
  const choices = otherMembers(chat).map((person) =>
    ({ label: `Đổi sang ${fullName(person)}`, value: person.id }));
  const chosen = await ask(question, choices, "Không đổi");
  if (chosen === null) return false;
  role.choose(chosen);
  announceRole();
  return true;
}

export function announceRole() {
  toast(`Anh/chị đang là: ${fullName(messenger.person(role.me))}`);
}
