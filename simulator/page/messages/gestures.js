/** Reaching messages and their actions by keys, by a tap and by a long press. */

import { byId } from "../frame/dom.js";
import { rove } from "./conversation.js";

const LONG_PRESS_MS = 500;
const MOVED_PX = 10;
const FINGER_PX = 16;
const FINGERS = new Set(["touch", "pen"]);
/** What answers a finger itself. */
const ANSWERING = "a, button, summary, .spoiler, .actions";
const SHORTCUTS = { Enter: "Trả lời", r: "Trả lời", c: "Sao chép", e: "Sửa" };

const log = byId("log");

/** A long press is under way or just over: lifting the finger must not press what it rests on. */
let heldLong = false;

export function startGestures() {
  log.addEventListener("keydown", onKey);
  log.addEventListener("focusin", (event) => rove(event.target.closest("article")));
  log.addEventListener("pointerdown", onPointerDown);
  document.addEventListener("pointerdown", (event) => {
    if (!event.target.closest(".acting")) stopActing();
  });
  log.addEventListener("click", onClick, { capture: true });
}

function onKey(event) {
  const article = event.target.closest("article");
  if (!article) return;
  const steps = { ArrowUp: "previousElementSibling", ArrowDown: "nextElementSibling" };
  if (event.key in steps) {
    event.preventDefault();
    neighbour(article, steps[event.key])?.focus();
  } else if (event.key === "Escape") {
    event.stopPropagation();
    byId("text").focus();
  } else if (event.target === article && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const label = SHORTCUTS[event.key];
    const action = label && article.querySelector(`.actions [aria-label="${label}"]`);
    if (!action) return;
    event.preventDefault();
    action.click();
  }
}

function neighbour(article, step) {
  let node = article[step];
  while (node && !node.matches("article")) node = node[step];
  return node;
}

function onPointerDown(event) {
  heldLong = false;
  const article = event.target.closest("article.message");
  if (event.pointerType === "mouse" || !article || event.target.closest(".actions")) return;
  const { clientX, clientY } = event;
  const timer = setTimeout(() => {
    heldLong = true;
    act(article, clientY);
  }, LONG_PRESS_MS);
  const ended = new AbortController();
  const end = () => {
    clearTimeout(timer);
    ended.abort();
  };
  const moved = (move) => {
    if (Math.hypot(move.clientX - clientX, move.clientY - clientY) > MOVED_PX) end();
  };
  for (const name of ["pointerup", "pointercancel"]) {
    document.addEventListener(name, end, { signal: ended.signal });
  }
  document.addEventListener("pointermove", moved, { signal: ended.signal });
}

function onClick(event) {
  if (heldLong) {
    // The menu may have come up under the finger.
    event.preventDefault();
    event.stopPropagation();
  } else if (event.target.closest(".actions")) {
    stopActing();
  } else if (FINGERS.has(event.pointerType) && !event.target.closest(ANSWERING)) {
    onTap(event);
  }
}

/** A tap shows the menu as a long press does: who does not know of the press finds it so. */
function onTap({ target, clientY }) {
  const article = target.closest("article.message");
  if (article?.matches(".acting")) stopActing();
  else if (article) act(article, clientY);
}

/** Show what can be done with a message where the finger is, which a long message is higher than. */
function act(article, clientY) {
  stopActing();
  article.classList.add("acting");
  const menu = article.querySelector(".actions");
  const line = menu.parentElement.getBoundingClientRect();
  const highest = log.getBoundingClientRect().top - line.top;
  menu.style.top = `${Math.max(highest, clientY - line.top - menu.offsetHeight - FINGER_PX)}px`;
}

function stopActing() {
  for (const article of log.querySelectorAll(".acting")) article.classList.remove("acting");
}
