"""The rules drawn on a picture of a page, and the cells that they part; lengths are in dots."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pdfplumber.table import (
    cells_to_tables,
    edges_to_intersections,
    intersections_to_cells,
    merge_edges,
)
from PIL import Image, ImageChops, ImageDraw

# Points: no stroke of a letter is so long, and no rule is so thick.
_LONG_ACROSS, _LONG_DOWN, _THICK = 30, 20, 6
# A scanner leaves gaps in a rule, and lets the next one end a little beside it, in points.
_NEAR = 4
# A thin rule is grey where it was scanned between two rows of dots.
_DARK, _WHITE = 180, 255
# Dots around a rule in which its ink ends.
_AROUND = 2
CellBox = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line, as the box that its ink fills; `is_level` where it runs across the page."""

    x0: int
    top: int
    x1: int
    bottom: int
    is_level: bool


def rules_of(picture: Image.Image, dots: float) -> list[Rule]:
    """Return the rules of a straight grey picture with so many `dots` to a point."""
    ink = picture.point(lambda grey: 0 if grey < _DARK else _WHITE)
    across = _boxes(ink, round(_LONG_ACROSS * dots), round(_THICK * dots))
    turned = ink.transpose(Image.Transpose.TRANSPOSE)
    down = _boxes(turned, round(_LONG_DOWN * dots), round(_THICK * dots))
    return [
        *(Rule(x0, top, x1, bottom, is_level=True) for x0, top, x1, bottom in across),
        *(Rule(top, x0, bottom, x1, is_level=False) for x0, top, x1, bottom in down),
    ]


def _boxes(ink: Image.Image, long: int, thick: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield the boxes of long dark runs that lie on each other and are thin together.

    A rule that is a little askew goes on a row further up or down, so rows are taken with those
    beside them.
    """
    for by in (1, -1):
        ink = ImageChops.darker(ink, ImageChops.offset(ink, 0, by))
    runs = re.compile(rb"\x00{%d,}" % long)
    data, width = ink.tobytes(), ink.width
    open_boxes: list[list[int]] = []
    for y in range(ink.height + 2):
        row = data[y * width : (y + 1) * width]
        for run in runs.finditer(row):
            touched = [one for one in open_boxes if one[0] <= run.end() and run.start() <= one[2]]
            open_boxes = [one for one in open_boxes if one not in touched]
            open_boxes.append(
                [
                    min([run.start(), *(one[0] for one in touched)]),
                    min([y, *(one[1] for one in touched)]),
                    max([run.end(), *(one[2] for one in touched)]),
                    y,
                ]
            )
        for one in [one for one in open_boxes if one[3] < y - 1]:
            open_boxes.remove(one)
            if one[3] - one[1] <= thick:
                yield (one[0], one[1], one[2], one[3])


def without_rules(picture: Image.Image, rules: Sequence[Rule]) -> Image.Image:
    """Return a picture with its rules rubbed out, which would be taken for letters."""
    rubbed = picture.copy()
    for one in rules:
        whiten(rubbed, (one.x0, one.top, one.x1, one.bottom))
    return rubbed


def whiten(picture: Image.Image, box: CellBox) -> None:
    """Rub out a box of a picture and what its ink ends in."""
    x0, top, x1, bottom = map(round, box)
    around = (x0 - _AROUND, top - _AROUND, x1 + _AROUND, bottom + _AROUND)
    ImageDraw.Draw(picture).rectangle(around, fill=_WHITE)


def grids_of(rules: Sequence[Rule], dots: float) -> list[list[CellBox]]:
    """Return the cells of each table, as boxes from their left upper corners."""
    near = _NEAR * dots
    edges = merge_edges([_edge(one) for one in rules], near, near, near, near)
    tables = cells_to_tables(intersections_to_cells(edges_to_intersections(edges, near, near)))
    return [table for table in tables if len({round(cell[0]) for cell in table}) > 1]


def _edge(rule: Rule) -> dict[str, object]:
    """Return a rule as pdfplumber knows lines: without thickness."""
    x, y = (rule.x0 + rule.x1) / 2, (rule.top + rule.bottom) / 2
    if rule.is_level:
        place = {"x0": rule.x0, "x1": rule.x1, "top": y, "bottom": y}
    else:
        place = {"x0": x, "x1": x, "top": rule.top, "bottom": rule.bottom}
    width, height = place["x1"] - place["x0"], place["bottom"] - place["top"]
    return {
        **place,
        "width": width,
        "height": height,
        "orientation": "h" if rule.is_level else "v",
        "object_type": "line",
    }
