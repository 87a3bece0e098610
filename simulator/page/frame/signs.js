/** The coloured signs after words, drawn by the page: many machines have no font with them. */

import { element } from "./dom.js";

const LOOKS = { "🟢": "green", "🔵": "blue", "🟠": "orange", "🔴": "red", "⏳": "hourglass" };
const SIGN = new RegExp(`(${Object.keys(LOOKS).join("|")})\uFE0F?`, "u");

/** The pieces of a text: words as they are, each sign as a drawing that is copied as the sign. */
export const withSigns = (words) =>
  words.split(SIGN).map((piece) =>
    piece in LOOKS ? element("span", { class: `sign ${LOOKS[piece]}` }, piece) : piece);
