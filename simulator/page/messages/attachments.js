/** Photos and documents inside a message: shown, opened large, saved. */

import { element, icon } from "../frame/dom.js";

const UNITS = ["B", "KB", "MB", "GB"];

export const drawFile = (file) => (file.kind === "photo" ? photo(file) : paper(file));

function photo(file) {
  const image = element("img", { src: file.url, alt: `Ảnh ${file.name}`, loading: "lazy" });
  return element("button", {
    type: "button", class: "photo", title: "Xem ảnh lớn", onclick: () => enlarge(file),
  }, image);
}

function paper(file) {
  return element("a", { class: "paper", href: file.url, download: file.name },
    icon("file"),
    element("span", {},
      element("b", {}, file.name),
      element("small", {}, `Tải về, ${size(file.size)}`)));
}

function enlarge(file) {
  const dialog = element("dialog", { class: "viewer", "aria-label": file.name },
    element("img", { src: file.url, alt: `Ảnh ${file.name}` }),
    element("div", { class: "deeds" },
      element("a", { class: "choice", href: file.url, download: file.name },
        icon("save"), "Tải về"),
      element("button", { type: "button", class: "choice quiet", onclick: () => dialog.close() },
        "Đóng")));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** A size for people, with the decimal comma. */
export function size(bytes) {
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), UNITS.length - 1);
  const amount = bytes / 1024 ** power;
  return `${amount.toLocaleString("vi-VN", { maximumFractionDigits: 1 })} ${UNITS[power]}`;
}
