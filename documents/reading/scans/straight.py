"""A picture of a page made straight: which way it is turned is told by its lines of text."""

import itertools

from PIL import Image

# So wide a picture shows lines of text apart from each other, and is turned in no time.
_SMALL = 600
# Degrees: what a paper is turned in a scanner, looked for coarsely first.
MOST = 6.0
_STEPS = (1.0, 0.25, 0.05)
_WHITE = 255


def straightened(picture: Image.Image, most: float = MOST) -> Image.Image:
    """Return a grey picture turned so that its lines lie level, by at most so many degrees.

    White is what was no part of it.
    """
    angle = _tilt(picture, most)
    if abs(angle) < _STEPS[-1]:
        return picture
    return picture.rotate(angle, Image.Resampling.BICUBIC, fillcolor=_WHITE)


def _tilt(picture: Image.Image, most: float) -> float:
    """Return by how many degrees, counter-clockwise, the picture has to be turned."""
    width = min(_SMALL, picture.width)
    height = max(1, picture.height * width // picture.width)
    small = picture.resize((width, height), Image.Resampling.BOX)
    best, reach = 0.0, most
    for step in _STEPS:
        steps = round(reach / step)
        tried = [best + n * step for n in range(-steps, steps + 1)]
        best = max(tried, key=lambda angle: _levelness(small, angle))
        reach = step
    return best


def _levelness(picture: Image.Image, angle: float) -> int:
    """Return how much dark and light rows differ; most where text lies level."""
    turned = picture.rotate(angle, Image.Resampling.BILINEAR, fillcolor=_WHITE)
    rows = turned.resize((1, turned.height), Image.Resampling.BOX).tobytes()
    return sum((above - below) ** 2 for above, below in itertools.pairwise(rows))
