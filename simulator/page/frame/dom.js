/** Building elements. Strings become text nodes, so no message text is ever parsed as HTML. */

const SVG = "http://www.w3.org/2000/svg";

export const byId = (id) => document.getElementById(id);

/** Attributes that are null or false are left out; those starting with "on" are listeners. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : String(value));
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** A round sign with up to three initials, in one of six tints that go by the name. */
export function avatar(name) {
  const words = name.replace(/^Phòng\s+/u, "").match(/\p{L}+/gu) ?? ["?"];
  const initials = words.slice(0, 3).map((word) => word[0].toLocaleUpperCase("vi")).join("");
  const sum = [...name].reduce((total, letter) => (31 * total + letter.codePointAt(0)) % 1009, 0);
  const look = `avatar tint-${sum % 6}`;
  return element("span", { class: look, "aria-hidden": "true" }, initials);
}
