/** Server-sent events, followed for as long as the page is open. */

const KINDS = ["message", "edit", "delete", "chat", "commands", "clock", "reset"];
const RETRY_MS = 2000;

/**
 * `onOpen` is called at every (re)connection, when the state must be loaded afresh;
 * `onEvent(kind, data)` for each event after it; `onLost` when the connection breaks.
 */
export function follow({ onOpen, onEvent, onLost }) {
  const source = new EventSource("/ui/events");
  source.addEventListener("open", onOpen);
  for (const kind of KINDS) {
    source.addEventListener(kind, (event) => onEvent(kind, JSON.parse(event.data)));
  }
  source.addEventListener("error", () => {
    onLost();
    // The browser retries a broken stream by itself, but gives up on a refused one.
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => follow({ onOpen, onEvent, onLost }), RETRY_MS);
    }
  });
}
