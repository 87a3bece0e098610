/** The demo's clock, shown only when the server owns one. */

import { moveClock } from "../state/api.js";
import { byId, element, icon } from "../frame/dom.js";
import { announce, newsCount } from "./news.js";
import { ask, attempt } from "../frame/notices.js";
import { messenger } from "../state/state.js";

let moving = false;

export function startClock() {
  byId("clock-more").append(icon("down"));
  byId("clock-more").addEventListener("click", more);
  messenger.addEventListener("reset", draw);
  messenger.addEventListener("clock", draw);
}

function draw() {
  const { clock } = messenger;
  byId("clock").hidden = clock === null;
  byId("welcome-clock").hidden = clock === null;
  if (clock === null) return;
  const busy = moving || clock.busy;
  byId("clock").setAttribute("aria-busy", busy);
  byId("clock-label").replaceChildren(icon("clock"),
    element("time", { datetime: clock.now }, clock.label));
  drawButtons(clock.buttons);
  for (const button of byId("clock").querySelectorAll("button")) {
    button.setAttribute("aria-disabled", busy);
  }
}

/** Buttons stay while they are the same, so that the focus stays on the one being pressed. */
function drawButtons(buttons) {
  const row = byId("clock-buttons");
  const words = JSON.stringify(buttons);
  if (row.dataset.drawn === words) return;
  row.dataset.drawn = words;
  row.replaceChildren(...buttons.map(({ id, label, hint }) =>
    element("button", { type: "button", title: hint, onclick: () => move(id) }, label)));
}

/** All there is, each with what it does: a phone's bar has room for two of them. */
async function more() {
  const { buttons, cases } = messenger.clock;
  const headed = ([first, ...others], heading) => first ? [{ ...first, heading }, ...others] : [];
  const choices = [...headed(buttons, "Thời gian"), ...headed(cases, "Tình huống")];
  const chosen = await ask("Cho thời gian trôi, hoặc thử một tình huống.",
    choices.map(({ id, ...words }) => ({ ...words, value: id })), "Đóng");
  if (chosen !== null) move(chosen);
}

async function move(buttonId) {
  if (moving || messenger.clock.busy) return;
  moving = true;
  draw();
  const before = newsCount();
  const arrived = await attempt(() => moveClock(buttonId));
  moving = false;
  draw();
  if (arrived) announce(arrived.said, newsCount() === before);
}
