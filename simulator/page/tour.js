/** The road in a few steps, for whoever sees the demo for the first time. */

import { byId, element, icon } from "./dom.js";
import { messenger } from "./state.js";

const STORE = "nhacviec.tour";
const card = byId("tour");
const isPhone = matchMedia("(width < 720px)");

/** "open", "folded" or "closed"; on a phone it begins as one line. */
let look = sessionStorage.getItem(STORE) ?? (isPhone.matches ? "folded" : "open");

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

function draw() {
  const isOpen = look === "open";
  const isOffered = messenger.tour.length > 0;
  card.hidden = !isOffered || look === "closed";
  byId("tour-open").hidden = !isOffered || look !== "closed";
  byId("tour-fold").textContent = isOpen ? "Thu gọn" : "Mở ra";
  byId("tour-fold").setAttribute("aria-expanded", isOpen);
  byId("tour-steps").hidden = !isOpen;
  byId("tour-steps").replaceChildren(...messenger.tour.map(step));
}

const step = ({ title, text, chat }) =>
  element("li", {},
    element("b", {}, title),
    element("p", {}, text),
    element("a", { href: `#/${chat}` }, messenger.chats.get(chat)?.title ?? ""));
