/** The demo's clock, shown only when the server owns one. */

import { moveClock } from "./api.js";
import { byId, element, icon } from "./dom.js";
import { announceQuiet, newsCount } from "./news.js";
import { attempt } from "./notices.js";
import { messenger } from "./state.js";

let moving = false;

export function startClock() {
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
  for (const button of byId("clock-buttons").children) {
    button.setAttribute("aria-disabled", busy);
  }
}

/** Buttons stay while they are the same, so that the focus stays on the one being pressed. */
function drawButtons(buttons) {
  const row = byId("clock-buttons");
  const words = JSON.stringify(buttons);
  if (row.dataset.drawn === words) return;
  row.dataset.drawn = words;
  row.replaceChildren(...buttons.map(({ id, label }) =>
    element("button", { type: "button", onclick: () => move(id) }, label)));
}

async function move(buttonId) {
  if (moving || messenger.clock.busy) return;
  moving = true;
  draw();
  const before = newsCount();
  const arrived = await attempt(() => moveClock(buttonId));
  moving = false;
  draw();
  if (arrived && newsCount() === before) announceQuiet();
}
