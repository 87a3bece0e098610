/** Telegram's entities drawn over their text. Offsets are UTF-16 units, as JavaScript's indices. */

import { element } from "../frame/dom.js";
import { withSigns } from "../frame/signs.js";

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const SAFE_LINK = /^(https?|tg|mailto):/i;

/** The text as a fragment; a pressed command bubbles up as a "command" event with its words. */
export function drawText(text, entities) {
  const fragment = document.createDocumentFragment();
  const outermostFirst = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  fill(fragment, text, 0, text.length, outermostFirst);
  return fragment;
}

function fill(parent, text, start, end, entities) {
  let at = start;
  entities.forEach((entity, index) => {
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    if (from >= to) return;
    parent.append(...withSigns(text.slice(at, from)));
    const node = draw(entity, text.slice(from, to));
    fill(node, text, from, to, entities.slice(index + 1));
    parent.append(node);
    // A block ends its own line: the line feed behind it would show as an empty one.
    at = BLOCKS.has(entity.type) && text[to] === "\n" ? to + 1 : to;
  });
  parent.append(...withSigns(text.slice(at, end)));
}

function draw(entity, words) {
  switch (entity.type) {
    case "blockquote":
    case "expandable_blockquote":
      return element("blockquote");
    case "spoiler":
      return spoiler();
    case "text_link":
      return link(entity.url);
    case "url":
      return link(words.includes("://") ? words : `https://${words}`);
    case "email":
      return link(`mailto:${words}`);
    case "bot_command":
      return element("button", { type: "button", class: "command", onclick: sayCommand });
    case "mention":
    case "text_mention":
    case "hashtag":
      return element("span", { class: "mention" });
    default:
      return element(TAGS[entity.type] ?? "span");
  }
}

function link(url) {
  if (!SAFE_LINK.test(url ?? "")) return element("span");
  return element("a", { href: url, target: "_blank", rel: "noopener noreferrer" });
}

function spoiler() {
  return element("button", {
    type: "button",
    class: "spoiler",
    title: "Nội dung ẩn, bấm để hiện",
    onclick: (event) => event.currentTarget.classList.add("shown"),
  });
}

function sayCommand(event) {
  const detail = event.currentTarget.textContent;
  event.currentTarget.dispatchEvent(new CustomEvent("command", { bubbles: true, detail }));
}
