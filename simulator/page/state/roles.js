/** Whose hands the reader lends: one of the people, who may write only in their own chats. */

import { messenger } from "./state.js";

const STORE = "nhacviec.role";

class Role extends EventTarget {
  me = null;
  pinned = false;
  /** By hand, and so kept in every chat of theirs; else each chat brings its fitting member. */
  #chosen = false;

  /** After the people were loaded: go on as before when that person is still there. */
  restore() {
    const saved = JSON.parse(sessionStorage.getItem(STORE) ?? "{}");
    if (this.me === null && messenger.person(saved.me)) Object.assign(this, saved);
    if (!messenger.person(this.me)) this.me = messenger.people[0]?.id ?? null;
    this.#changed();
  }

  isMember(chat) {
    return chat.members.includes(this.me);
  }

  /** A private chat is seen by its own person only. */
  sees(chat) {
    return chat.type !== "private" || chat.id === this.me;
  }

  choose(personId) {
    this.me = personId;
    this.#chosen = true;
    this.#changed();
  }

  pin(pinned) {
    this.pinned = pinned;
    this.#changed();
  }

  /** Take on a fitting role for a chat that was opened, where no role is kept for it. */
  enter(chat) {
    if (this.pinned || (this.#chosen && this.isMember(chat))) return;
    const fitting = fittingMember(chat);
    if (fitting === null || fitting === this.me) return;
    this.me = fitting;
    this.#chosen = false;
    this.#changed();
  }

  #changed() {
    sessionStorage.setItem(STORE, JSON.stringify({ me: this.me, pinned: this.pinned }));
    this.dispatchEvent(new Event("change"));
  }
}

const chatsOf = (personId) =>
  [...messenger.chats.values()].filter((chat) => chat.members.includes(personId));

/** The member with the fewest other chats stands for a chat best; null when it has nobody. */
function fittingMember(chat) {
  const known = chat.members.filter((id) => messenger.person(id));
  known.sort((one, other) => chatsOf(one).length - chatsOf(other).length);
  return known[0] ?? null;
}

/** The chat of a person: one they stand for, else any of theirs; null where they are in none. */
export function homeOf(personId) {
  const groups = chatsOf(personId).filter((chat) => chat.type !== "private");
  const own = groups.find((chat) => fittingMember(chat) === personId);
  return own ?? groups[0] ?? chatsOf(personId)[0] ?? null;
}

export const role = new Role();
