/** The command menu over the composer: opened by its button or by typing "/". */

import { byId, element } from "../frame/dom.js";

const list = byId("command-menu");
const button = byId("commands");

export class CommandMenu {
  #field;
  #onChosen;
  #commands = [];
  #matching = [];
  #active = 0;

  /** `onChosen` gets the words of a command that is to be sent. */
  constructor(field, onChosen) {
    this.#field = field;
    this.#onChosen = onChosen;
    button.addEventListener("click", () => {
      if (list.hidden) this.#open(this.#commands);
      else this.#close();
      field.focus();
    });
    document.addEventListener("pointerdown", (event) => {
      if (!event.target.closest("#composer")) this.#close();
    });
  }

  offer(commands) {
    this.#commands = commands;
    button.hidden = !commands.length;
    this.filter();
  }

  /** Follow what is typed: open on the beginning of a command, closed on all else. */
  filter() {
    const typed = /^\/(\w*)$/.exec(this.#field.value);
    const matching = typed
      ? this.#commands.filter(({ command }) => command.startsWith(typed[1].toLowerCase())) : [];
    if (matching.length) this.#open(matching);
    else this.#close();
  }

  /** True when the key was the menu's. Enter sends the command, Tab leaves room for words. */
  onKey(event) {
    if (list.hidden) return false;
    const steps = { ArrowDown: 1, ArrowUp: this.#matching.length - 1 };
    if (event.key in steps) this.#mark((this.#active + steps[event.key]) % this.#matching.length);
    else if (event.key === "Enter" && !event.isComposing) this.#choose(this.#active);
    else if (event.key === "Tab" && !event.shiftKey) this.#insert();
    else if (event.key === "Escape") this.#close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #open(matching) {
    this.#matching = matching;
    list.replaceChildren(...matching.map(({ command, description }, index) =>
      element("li", {
        role: "option", id: `command-${index}`,
        onpointermove: () => this.#mark(index), onclick: () => this.#choose(index),
      }, element("b", {}, `/${command}`), element("span", {}, description))));
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    this.#mark(0);
  }

  #close() {
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    this.#field.removeAttribute("aria-activedescendant");
  }

  #mark(index) {
    this.#active = index;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", at === index));
    list.children[index].scrollIntoView({ block: "nearest" });
    this.#field.setAttribute("aria-activedescendant", `command-${index}`);
  }

  #choose(index) {
    this.#field.value = "";
    this.#close();
    this.#onChosen(`/${this.#matching[index].command}`);
  }

  #insert() {
    this.#field.value = `/${this.#matching[this.#active].command} `;
    this.#close();
  }
}
