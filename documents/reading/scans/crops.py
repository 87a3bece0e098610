"""Parts of pages as they were seen, cut out for people to compare with what was read."""

import io
from collections.abc import Iterable, Sequence
from functools import lru_cache

from PIL import Image

from documents.reading.blocks import Box
from documents.reading.scans.pages import SeenPage

# Points of the page that are shown around words.
_AROUND = 5.0
# Telegram takes no photo that is twenty times as wide as it is high.
_WIDEST = 10


class Crops:
    """The pictures of pages, by their numbers."""

    def __init__(self, seen: Iterable[SeenPage]) -> None:
        self._seen = {one.page.number: one for one in seen}
        self._opened = lru_cache(maxsize=2)(self._open)

    def of(self, boxes: Sequence[Box]) -> bytes | None:
        """Return the parts of pages below each other, as PNG; None where no page is a picture."""
        parts = [part for number in self._seen for part in self._part(number, boxes)]
        if not parts:
            return None
        width = max(one.width for one in parts)
        height = sum(one.height for one in parts)
        whole = Image.new("1", (width, max(height, width // _WIDEST)), 1)
        top = (whole.height - height) // 2
        for one in parts:
            whole.paste(one, (0, top))
            top += one.height
        return _png(whole)

    def _part(self, number: int, boxes: Sequence[Box]) -> Iterable[Image.Image]:
        """Yield the part of one page that holds its boxes."""
        own = [box for box in boxes if box.page == number]
        if own:
            dots, page = self._seen[number].dots, self._opened(number)
            edges = (
                max(0, round((min(box.x0 for box in own) - _AROUND) * dots)),
                max(0, round((min(box.top for box in own) - _AROUND) * dots)),
                min(page.width, round((max(box.x1 for box in own) + _AROUND) * dots)),
                min(page.height, round((max(box.bottom for box in own) + _AROUND) * dots)),
            )
            yield page.crop(edges)

    def _open(self, number: int) -> Image.Image:
        page = Image.open(io.BytesIO(self._seen[number].picture))
        page.load()
        return page


def _png(picture: Image.Image) -> bytes:
    written = io.BytesIO()
    picture.save(written, "PNG", optimize=True)
    return written.getvalue()
