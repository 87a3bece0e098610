/**
 * What of a page is too small, cut off or pale, each in a line of words.
 * `target` and `letters` are pixels, `contrast` a ratio as WCAG 2.2 has it.
 */
({ target, letters, contrast }) => {
  const CUT = "#chat-title, #chat-list .title, #person-name, #clock button, #clock-label, "
    + ".choices b, #tour b, #tour a, #news p, #writing-as span";
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

  const named = (node, what) =>
    `${node.id || node.className || node.tagName} “${node.textContent.slice(0, 40)}”: ${what}`;
  // The field of a role lies unseen over the name that is chosen in it.
  const isSeen = (node) => node.checkVisibility(
    { opacityProperty: node.id !== "person", visibilityProperty: true });

  /** The elements that hold words which are seen. */
  function worded() {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set();
    while (words.nextNode()) {
      const node = words.currentNode.parentElement;
      const isShown = node.checkVisibility() && !node.closest(".spoken, .sign, option");
      if (words.currentNode.data.trim() && isShown) found.add(node);
    }
    return [...found];
  }

  /** Words in running text are no targets by themselves, and a card of news is one as a whole. */
  function* small() {
    for (const node of document.querySelectorAll("button, a, select, textarea, summary")) {
      const { width, height } = node.getBoundingClientRect();
      if (!isSeen(node) || node.closest(".text, #news p, .message:not(.acting) .actions")) continue;
      if (Math.min(width, height) < target) yield named(node, `${width}×${height}`);
    }
  }

  function* tiny() {
    for (const node of worded()) {
      const size = parseFloat(getComputedStyle(node).fontSize);
      if (size < letters) yield named(node, `letters of ${size}`);
    }
  }

  function* cut() {
    for (const node of document.querySelectorAll(CUT)) {
      const isInline = getComputedStyle(node).display === "inline";
      if (node.checkVisibility() && !isInline && node.scrollWidth > node.clientWidth + 1) {
        yield named(node, "cut off");
      }
    }
    if (document.documentElement.scrollWidth > innerWidth) yield "the page moves sideways";
  }

  /** How light it is where colours lie over each other, 0 to 1. */
  function lightness(colours) {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
      part / 255 <= .04045 ? part / 255 / 12.92 : ((part / 255 + .055) / 1.055) ** 2.4);
    return .2126 * red + .7152 * green + .0722 * blue;
  }

  function* pale() {
    for (const node of worded().filter((one) => !one.matches(":disabled"))) {
      const grounds = [];
      for (let at = node; at; at = at.parentElement) {
        grounds.unshift(getComputedStyle(at).backgroundColor);
      }
      const both = [grounds, [...grounds, getComputedStyle(node).color]].map(lightness);
      const found = (Math.max(...both) + .05) / (Math.min(...both) + .05);
      if (found < contrast) yield named(node, `contrast of ${found.toFixed(2)}`);
    }
  }

  return [...small(), ...tiny(), ...cut(), ...pale()];
}
