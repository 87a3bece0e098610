"""In which order leaders read what waits for their word, and the numbers it keeps in a message."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from domain.chat import Seat
from domain.digest.edition import Edition
from domain.digest.line import Point
from domain.digest.names import Numbered
from domain.plan.state import Timing
from domain.waiting.waiting import Matter


def most_urgent_first(
    told: Edition, own: Collection[tuple[Matter, int]] = frozenset()
) -> tuple[Point, ...]:
    """Return what needs the leaders' word: the reader's own field, then what cannot wait.

    First what is hỏa tốc, then by the day until which an answer is needed, what is overdue, the
    last day, and the longest wait. Nothing of it changes once an edition is frozen.
    """

    def place(one: Point) -> tuple[bool, bool, date, bool, date, date]:
        line = told.line(one.line)
        stuck = line.difficulty if line and one.matter is Matter.OBSTACLE else None
        return (
            (one.matter, one.of) not in own,
            not one.urgent,
            (stuck and stuck.needed_by) or date.max,
            line is None or line.timing is not Timing.OVERDUE,
            (line and line.last_day) or date.max,
            one.since,
        )

    return tuple(sorted(told.before_seat(Seat.LEADERS), key=place))


def numbered(points: Sequence[Point]) -> tuple[Numbered, ...]:
    """Return what a message keeps of its order, so that each thing keeps its number."""
    return tuple(Numbered(one.matter, one.of, one.line) for one in points)


def in_places(points: Sequence[Point], given: Sequence[Numbered], today: date) -> tuple[Point, ...]:
    """Return points with the numbers they were given before; what is new stands behind.

    What figures of today do not have any more keeps its place, with no words.
    """

    def placed() -> Iterator[Point]:
        known = {(one.matter, one.of): one for one in points}
        for one in given:
            found = known.pop((one.matter, one.of), None)
            yield found or Point(
                one.matter, one.of, one.line, Seat.LEADERS, "", "", "", since=today, waited=0
            )
        yield from known.values()

    return tuple(placed())
