"""What people wrote about restricted work stays out of papers, which pass through many hands."""

from collections.abc import Collection
from dataclasses import replace

from domain.digest.edition import Edition
from domain.digest.line import Line, Point
from views.texts import Texts


def withheld(texts: Texts) -> str:
    """Return what stands in place of such words."""
    return texts.label("restricted: told to whom it concerns")


def without_restricted(told: Edition, restricted: Collection[int], texts: Texts) -> Edition:
    """Return an edition without what was written about work whose tasks are `restricted`, by id.

    Where it stands, its days and its figures are told of it as of all other work.
    """
    hidden = {line.id for line in told.lines if line.task in restricted}
    if not hidden:
        return told
    return replace(
        told,
        lines=tuple(_line(one, texts) if one.id in hidden else one for one in told.lines),
        points=tuple(_point(one, texts) if one.line in hidden else one for one in told.points),
    )


def _line(line: Line, texts: Texts) -> Line:
    stuck = line.difficulty
    return replace(
        line,
        result=withheld(texts) if line.result else "",
        product="",
        cause=withheld(texts) if line.cause else "",
        difficulty=replace(stuck, stuck=withheld(texts), proposal="", answer="") if stuck else None,
    )


def _point(point: Point, texts: Texts) -> Point:
    return replace(point, words=withheld(texts), proposal="", view="")
