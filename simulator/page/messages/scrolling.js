/** The log stays at its newest message while the reader is there, and else leaves them alone. */

import { element, icon } from "../frame/dom.js";

const NEAR_PX = 48;

export class Scrolling {
  atBottom = true;
  #log;
  #button;
  #onBottom;
  #top = 0;

  /** `onBottom` is called whenever the reader arrives at the newest message. */
  constructor(log, button, onBottom) {
    this.#log = log;
    this.#button = button;
    this.#onBottom = onBottom;
    log.addEventListener("scroll", () => this.#look(), { passive: true });
    // Pictures grow the log after they load; a phone's keyboard and a long draft shrink it.
    log.addEventListener("load", () => this.follow(), { capture: true });
    new ResizeObserver(() => this.follow()).observe(log);
    button.addEventListener("click", () => this.toBottom());
  }

  toBottom() {
    this.#log.scrollTop = this.#log.scrollHeight;
    this.#look();
  }

  follow() {
    if (this.atBottom) this.toBottom();
  }

  /** Put an element near the upper edge, to read on from there. */
  startAt(node) {
    this.#log.scrollTop = 0;
    this.atBottom = false;
    this.#log.scrollTop = node.offsetTop - this.#log.offsetTop - NEAR_PX;
    this.#look();
  }

  showCount(unread) {
    const words = unread ? `${unread} tin mới bên dưới` : "Tới tin mới nhất";
    this.#button.hidden = this.atBottom;
    this.#button.setAttribute("aria-label", words);
    this.#button.replaceChildren(icon("down"),
      unread ? element("span", { class: "badge" }, unread) : "");
  }

  #look() {
    const below = this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight;
    const wentUp = this.#log.scrollTop < this.#top;
    // Only going up leaves the bottom; what grows below, with its late scroll event, does not.
    this.atBottom = below < NEAR_PX || (this.atBottom && !wentUp);
    this.#top = this.#log.scrollTop;
    this.#button.hidden = this.atBottom;
    if (this.atBottom) this.#onBottom();
  }
}
