"""Units or times that stand as columns, with a sign in the rows of what is theirs: x, "CT"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from documents.reading.blocks import Cell
from documents.reading.units.agencies import agencies_at_start
from documents.reading.units.parties import Parties, is_acronym
from documents.reading.units.unlisted import may_be_a_name
from domain.text import fold

_SIGN = re.compile(r"[xXvV+*✓✔√●•■☑×]|CT|PH|TH|C|P|[Cc]hủ trì|[Pp]hối hợp|[Tt]hực hiện")
_HELPS = re.compile(r"PH?|[Pp]hối hợp")
_TIME = re.compile(r"(?:thang|quy|tuan)\b|t\d{1,2}$")
_COUNTED = re.compile(r"(?P<count>[\dIVX]+)\s+(?P<of>Tháng|Quý|Tuần)", re.IGNORECASE)
_MONTH = re.compile(r"T\.?\s?(?P<month>\d{1,2})")
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Ticks:
    """Columns of signs by their places, with what heads them: units, or times."""

    units: tuple[tuple[int, str], ...] = ()
    times: tuple[tuple[int, str], ...] = ()

    def __bool__(self) -> bool:
        """Return whether there are any."""
        return bool(self.units or self.times)

    @property
    def places(self) -> frozenset[int]:
        """Where the columns of signs stand."""
        return frozenset(at for at, _ in (*self.units, *self.times))

    def parties(self, row: Sequence[Cell | None]) -> Parties:
        """Return whose columns have a sign in a row: who leads, and who helps."""
        told = [(name, _sign(row, at)) for at, name in self.units]
        leads = tuple(name for name, sign in told if sign and not _HELPS.fullmatch(sign))
        return Parties(leads, tuple(name for name, sign in told if _HELPS.fullmatch(sign)))

    def any_in(self, row: Sequence[Cell | None]) -> bool:
        """Return whether a row has a sign anywhere."""
        return any(_sign(row, at) for at in self.places)

    def time(self, row: Sequence[Cell | None]) -> str:
        """Return the last time whose column has a sign in a row, nothing without one."""
        told = [header for at, header in self.times if _sign(row, at)]
        return told[-1] if told else ""


def ticks_in(headers: Sequence[str], rows: Sequence[Sequence[Cell | None]]) -> Ticks:
    """Return the columns under these headers that hold nothing but signs, two of a sort."""
    signed = [
        (at, header.strip(" .:*"))
        for at, header in enumerate(headers)
        if header and _holds_signs([_sign(row, at) for row in rows])
    ]
    times = [(at, _spelled(header)) for at, header in signed if _is_a_time(header)]
    others = [(at, header) for at, header in signed if not _is_a_time(header)]
    names = [(at, header) for at, header in others if may_be_a_name(header)]
    known = any(agencies_at_start(name) or is_acronym(name) for _, name in names)
    return Ticks(
        tuple(names) if len(names) >= _FEWEST and known else (),
        tuple(times) if len(times) >= _FEWEST else (),
    )


def _sign(row: Sequence[Cell | None], at: int) -> str:
    cell = row[at] if at < len(row) else None
    return cell.text.strip() if cell else ""


def _holds_signs(column: Sequence[str]) -> bool:
    filled = [one for one in column if one]
    return bool(filled) and all(_SIGN.fullmatch(one) for one in filled)


def _is_a_time(header: str) -> bool:
    return _TIME.match(fold(header)) is not None or _COUNTED.fullmatch(header) is not None


def _spelled(header: str) -> str:
    if counted := _COUNTED.fullmatch(header):
        return f"{counted['of'].capitalize()} {counted['count']}"
    month = _MONTH.fullmatch(header)
    return f"Tháng {month['month']}" if month else header
