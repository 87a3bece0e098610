/** The blocks of a rich message, with its buttons beside their lines. */

import { element } from "../frame/dom.js";
import { keys } from "./keyboard.js";
import { withSigns } from "../frame/signs.js";

const TAGS = { bold: "b", italic: "i", code: "code" };

/** All blocks; the rows of buttons among them are counted as they come. */
export function drawRich(message) {
  let row = 0;
  return message.rich.map((block) => {
    const drawn = draw(block, () => keys(message, row));
    if (block.type === "buttons") row += 1;
    return drawn;
  });
}

function draw(block, drawKeys) {
  switch (block.type) {
    case "heading":
      return element("h3", { class: `size-${block.size}` }, words(block.text));
    case "details":
      return element("details", {},
        element("summary", {}, words(block.summary)), block.blocks.map((one) => draw(one)));
    case "table":
      return element("div", { class: "table" },
        element("table", {}, block.cells.map((cells) => element("tr", {}, cells.map(cell)))));
    case "buttons":
      return drawKeys();
    case "divider":
      return element("hr");
    default:
      return element("p", {}, words(block.text));
  }
}

function cell({ text, is_header: isHeader, align }) {
  return element(isHeader ? "th" : "td", { class: align }, words(text ?? ""));
}

function words(text) {
  if (typeof text === "string") return withSigns(text);
  if (Array.isArray(text)) return text.flatMap(words);
  return [element(TAGS[text.type] ?? "span", {}, words(text.text))];
}
