/** What the server has told: people, chats, messages, the clock; and which chat is open. */

const NO_MESSAGES = Object.freeze([]);
const NO_STEPS = Object.freeze([]);

class Messenger extends EventTarget {
  bot = null;
  people = [];
  chats = new Map();
  messages = new Map();
  commands = new Map();
  clock = null;
  tour = NO_STEPS;
  openId = null;

  load(snapshot) {
    this.bot = snapshot.bot;
    this.people = snapshot.people;
    this.chats = new Map(snapshot.chats.map((chat) => [chat.id, chat]));
    this.messages = numbered(snapshot.messages);
    this.commands = numbered(snapshot.commands);
    this.clock = snapshot.clock;
    this.tour = snapshot.tour;
    this.#tell("reset", {});
  }

  /** Apply one live event. A message that is already here counts as its edit. */
  apply(kind, data) {
    if (kind === "message" || kind === "edit") {
      this.#tell(this.#keep(data) ? "edit" : "message", data);
      return;
    }
    if (kind === "delete") {
      const left = this.of(data.chat_id).filter((message) => message.id !== data.id);
      this.messages.set(data.chat_id, left);
    } else if (kind === "chat") {
      this.chats.set(data.id, data);
    } else if (kind === "commands") {
      this.commands.set(data.chat_id, data.commands);
    } else if (kind === "clock") {
      this.clock = data;
    }
    this.#tell(kind, data);
  }

  /** Which chat stands open, null for none. */
  open(chatId) {
    if (chatId === this.openId) return;
    this.openId = chatId;
    this.#tell("open", chatId);
  }

  get openChat() {
    return this.chats.get(this.openId) ?? null;
  }

  of(chatId) {
    return this.messages.get(chatId) ?? NO_MESSAGES;
  }

  message(chatId, messageId) {
    return this.of(chatId).find((message) => message.id === messageId) ?? null;
  }

  /** A private chat is with the bot, whose name it bears for its person. */
  titleOf(chat) {
    return chat.type === "private" ? this.bot.name : chat.title;
  }

  person(id) {
    return this.people.find((person) => person.id === id) ?? null;
  }

  /** The demo's moment when it owns the clock, else the reader's own. */
  now() {
    return this.clock?.now ?? new Date().toISOString();
  }

  /** Store it; true when it replaced an older version of itself. */
  #keep(message) {
    const known = [...this.of(message.chat_id)];
    const index = known.findIndex((other) => other.id === message.id);
    known.splice(index < 0 ? known.length : index, index < 0 ? 0 : 1, message);
    this.messages.set(message.chat_id, known);
    return index >= 0;
  }

  #tell(kind, detail) {
    this.dispatchEvent(new CustomEvent(kind, { detail }));
  }
}

const numbered = (record) =>
  new Map(Object.entries(record).map(([key, value]) => [Number(key), value]));

/** A person's name with their title, unless the name already says it. */
export const fullName = (person) =>
  person.name.includes(person.title) ? person.name : `${person.name} – ${person.title}`;

export const messenger = new Messenger();
