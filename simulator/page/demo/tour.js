/** The road in a few steps, one of them in view, for whoever sees the demo for the first time. */

import { byId, element, icon } from "../frame/dom.js";
import { messenger } from "../state/state.js";

const STORE = "nhacviec.tour";
const card = byId("tour");
const isPhone = matchMedia("(width < 720px)");

/** "open", "folded" or "closed"; on a phone it begins as one line. */
let look = sessionStorage.getItem(STORE) ?? (isPhone.matches ? "folded" : "open");
/** Which step is in view, counted from 0. */
let at = 0;

export function startTour() {
  byId("tour-close").append(icon("close"));
  byId("tour-close").addEventListener("click", () => become("closed"));
  byId("tour-open").addEventListener("click", () => become("open"));
  byId("tour-fold").addEventListener("click", () => become(look === "open" ? "folded" : "open"));
  messenger.addEventListener("reset", draw);
}

function become(wanted) {
  look = wanted;
  sessionStorage.setItem(STORE, look);
  draw();
}

function turnTo(step) {
  at = step;
  become("open");
}

function draw() {
  const steps = messenger.tour;
  const isOpen = look === "open";
  card.hidden = !steps.length || look === "closed";
  byId("tour-open").hidden = !steps.length || look !== "closed";
  byId("tour-fold").textContent = isOpen ? "Thu gọn" : "Mở ra";
  byId("tour-fold").setAttribute("aria-expanded", isOpen);
  byId("tour-step").hidden = !isOpen || !steps[at];
  byId("tour-steps").replaceChildren(...steps.map(mark));
  if (steps[at]) byId("tour-step").replaceChildren(...inView(steps[at]));
}

const mark = ({ title }, step) =>
  element("li", {}, element("button", {
    type: "button", "aria-current": look === "open" && step === at ? "step" : null,
    onclick: () => turnTo(step),
  }, element("b", {}, title)));

function inView({ text, chat }) {
  const next = at + 1 < messenger.tour.length
    ? element("button", { type: "button", onclick: () => turnTo(at + 1) }, "Bước tiếp") : null;
  return [
    element("p", {}, text),
    element("div", {},
      element("a", { href: `#/${chat}` }, `Mở nhóm ${messenger.chats.get(chat)?.title ?? ""}`),
      next ?? ""),
  ];
}
