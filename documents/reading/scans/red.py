"""The red ink on a page: stamps, which lie over letters, at any place and turned by hand."""

import re
from collections.abc import Iterator

from PIL import Image, ImageChops

from documents.reading.scans.rules import rules_of, without_rules
from documents.reading.scans.straight import straightened

# By so much more red than green and blue is red ink; yellowed paper is less.
_RED = 50
_WHITE = 255
# In points: stamps stand so far from each other, and are no smaller.
_APART, _SMALLEST = 9, 12
# A page has a seal, a signature's stamp, and a mark or two.
_MOST = 6
# Degrees by which a hand turns a stamp.
_TILT = 18.0


def stamps_on(picture: Image.Image, dots: float) -> list[Image.Image]:
    """Return the stamps of a picture with so many `dots` to a point, straight, black on white."""
    if picture.mode == "L":
        return []
    red, green, blue = picture.convert("RGB").split()
    most = ImageChops.subtract(red, ImageChops.lighter(green, blue))
    ink = most.point(lambda excess: _WHITE * (excess > _RED))
    found = [part for band in _parts(ink, dots, down=True) for part in _parts(band, dots)]
    found.sort(key=lambda part: part.width * part.height, reverse=True)
    return [_straight(part, dots) for part in found[:_MOST]]


def _parts(ink: Image.Image, dots: float, *, down: bool = False) -> Iterator[Image.Image]:
    """Yield the parts of white ink that stand beside each other, or below each other."""
    across = ink.height if down else ink.width
    reduced = ink.reduce((ink.width, 1) if down else (1, ink.height)) if across else ink
    apart, smallest = round(_APART * dots), round(_SMALLEST * dots)
    for run in re.finditer(rb"[^\x00](?:\x00{0,%d}[^\x00])*" % apart, reduced.tobytes()):
        if run.end() - run.start() >= smallest:
            edges = (0, run.start(), ink.width, run.end())
            yield ink.crop(edges if down else (run.start(), 0, run.end(), ink.height))


def _straight(part: Image.Image, dots: float) -> Image.Image:
    around = round(_APART * dots)
    size = (part.width + 2 * around, part.height + 2 * around)
    framed = Image.new("L", size, _WHITE)
    framed.paste(ImageChops.invert(part), (around, around))
    upright = straightened(framed, most=_TILT)
    return without_rules(upright, rules_of(upright, dots))
