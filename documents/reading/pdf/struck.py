"""Words with a line through them: left out, as they are on paper, and told."""

from bisect import bisect_left, bisect_right
from typing import Any

# Of a letter's height, from its top: a line between is through it, one below it under it.
_HIGHEST, _LOWEST = 0.35, 0.72
_THICKEST = 2.0
_SHORTEST = 6.0
_SLACK = 1.0


def without_struck(page: Any) -> tuple[Any, tuple[str, ...]]:
    """Return a page of pdfplumber's without the struck letters, and their words line by line."""
    bars = sorted(
        ((one["top"] + one["bottom"]) / 2, one["x0"], one["x1"])
        for one in (*page.lines, *page.rects)
        if one["bottom"] - one["top"] <= _THICKEST and one["x1"] - one["x0"] >= _SHORTEST
    )
    if not bars:
        return page, ()
    heights = [at for at, _, _ in bars]

    def is_struck(one: Any) -> bool:
        if one["object_type"] != "char":
            return False
        height = one["bottom"] - one["top"]
        first = bisect_left(heights, one["top"] + _HIGHEST * height)
        last = bisect_right(heights, one["top"] + _LOWEST * height)
        across = (one["x0"] + one["x1"]) / 2
        return any(x0 - _SLACK <= across <= x1 + _SLACK for _, x0, x1 in bars[first:last])

    if not any(is_struck(one) for one in page.chars if one["text"].strip()):
        return page, ()
    words = page.filter(is_struck).extract_text().splitlines()
    kept = page.filter(lambda one: not is_struck(one))
    return kept, tuple(line for line in words if line.strip())
