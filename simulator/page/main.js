/** Puts the page together: the state, live events after it, the chat named in the address. */

import { loadState } from "./state/api.js";
import { drawChats, startChats } from "./chats/chats.js";
import { startClock } from "./demo/clock.js";
import { beginWriting, startComposer } from "./writing/composer.js";
import { show, startConversation } from "./messages/conversation.js";
import { byId } from "./frame/dom.js";
import { startGestures } from "./messages/gestures.js";
import { follow } from "./state/live.js";
import { startNews } from "./demo/news.js";
import { attempt } from "./frame/notices.js";
import { startPicking } from "./writing/picking.js";
import { reads } from "./state/reads.js";
import { role } from "./state/roles.js";
import { messenger } from "./state/state.js";
import { startSwitching } from "./state/switching.js";
import { startTopics } from "./state/topics.js";
import { startTour } from "./demo/tour.js";
import { startTroubles } from "./demo/troubles.js";

/** Events that arrive while the state is being loaded; null when none is. */
let waiting = null;

const chatInAddress = () => messenger.chats.get(Number(location.hash.slice(2))) ?? null;

function go(chatId) {
  location.hash = chatId === null ? "" : `/${chatId}`;
}

function onAddress() {
  const chat = chatInAddress();
  document.body.dataset.view = chat ? "chat" : "list";
  if (chat !== null) role.enter(chat);
  show(chat?.id ?? null);
  drawChats();
}

async function load() {
  waiting = [];
  const snapshot = await attempt(loadState);
  const missed = waiting;
  waiting = null;
  if (!snapshot) return;
  messenger.load(snapshot);
  reads.restore();
  role.restore();
  onAddress();
  byId("offline").hidden = true;
  for (const [kind, data] of missed) messenger.apply(kind, data);
}

function onEvent(kind, data) {
  if (kind === "reset") load();
  else if (waiting) waiting.push([kind, data]);
  else messenger.apply(kind, data);
}

function onKey(event) {
  if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
  const row = document.querySelector('#chat-list a[aria-current="page"]');
  go(null);
  row?.focus();
}

startSwitching();
startConversation();
startGestures();
startPicking();
startComposer();
startChats();
startClock();
startNews();
startTour();
startTopics();
startTroubles(go);
addEventListener("hashchange", () => {
  onAddress();
  beginWriting();
});
document.addEventListener("keydown", onKey);
follow({ onOpen: load, onEvent, onLost: () => { byId("offline").hidden = false; } });
