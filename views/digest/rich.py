"""A digest with headings, a table and buttons beside lines; it says what the plain one says."""

from collections.abc import Iterator

from domain.digest.edition import Edition
from domain.digest.figures import Figures
from domain.digest.line import Line, Listed
from domain.digest.remarks import Remarks
from domain.message import visible_length
from domain.rich import Block, Details, Grid, Heading, Keys, Paragraph
from views.digest.buttons import decision
from views.digest.heading import heading, over_all
from views.digest.opinions import MOST_POINTS, Reader, needed, point_lines, points_of, with_others
from views.digest.short import list_line, list_name, notes, numbers, within
from views.markup import Markup, bold, escape, plain
from views.texts import Texts, count

# A message of more is not read in a minute; buttons lead to all. The letters that are folded are
# as many as in the plain one, whose length every messenger takes.
_MOST_UNITS, _FOLDED = 24, 2000


def rich(told: Edition, remarks: Remarks, reader: Reader, texts: Texts) -> tuple[Block, ...]:
    """Return the blocks of a digest."""
    return (
        Heading(escape(plain(heading(told, texts))), 3),
        *(Paragraph(said) for said in over_all(told, remarks, texts)),
        *_points(told, remarks, reader, texts),
        *(Paragraph(said) for said in numbers(told, remarks, texts)),
        *(Paragraph(said) for said in notes(told, remarks, reader, texts)),
        *_table(told, texts),
        *_units(told, remarks, texts),
    )


def _points(told: Edition, remarks: Remarks, reader: Reader, texts: Texts) -> Iterator[Block]:
    found = points_of(told, reader)
    yield Heading(needed(found, reader, texts), 4)
    for number, one in enumerate(found[:MOST_POINTS], start=1):
        for said in point_lines(number, one, told, remarks, reader, texts):
            yield Paragraph(said)
        yield from (Keys(row) for row in decision(number, one, reader, texts))
    if len(found) > MOST_POINTS:
        yield Paragraph(texts.say("… and {n} more.", n=count(len(found) - MOST_POINTS)))
    yield from map(Paragraph, with_others(told, texts))


def _table(told: Edition, texts: Texts) -> Iterator[Block]:
    """Yield the figures of each unit, by its code: a telephone has no room for names."""
    head = (
        texts.label("Code"),
        texts.label("Dated"),
        texts.label("Done"),
        texts.label("Overdue"),
        texts.label("Submitted"),
    )
    every = told.by_unit()
    rows = [_row(unit.code, figures) for unit, figures in every[:_MOST_UNITS]]
    yield Grid((tuple(map(escape, head)), *rows, _row(texts.label("All together"), told.total)))
    if more := len(every) - len(rows):
        yield Paragraph(texts.say("… and {n} more; press a button below.", n=count(more)))


def _row(name: str, figures: Figures) -> tuple[str, ...]:
    numbers_of = (figures.dated, figures.done, figures.open_overdue, figures.submitted)
    return (escape(name), *map(count, numbers_of))


def _units(told: Edition, remarks: Remarks, texts: Texts) -> Iterator[Block]:
    """Yield what is listed of each unit, folded behind its name."""
    room, of_units = _FOLDED, _listed(told)
    for unit in told.units:
        held = of_units[unit.id]
        if not held:
            continue
        said = (_line(listed, one, told, remarks, texts) for listed, one in held)
        shown = within(room, said, texts, of=len(held))
        room -= sum(visible_length(one) + 1 for one in shown)
        summary = texts.say("{unit}: {n} tasks in the lists", unit=unit.name, n=count(len(held)))
        yield Details(summary, tuple(shown))


def _listed(told: Edition) -> dict[int, list[tuple[Listed, Line]]]:
    """Return what is listed of each unit, by its id."""
    found: dict[int, list[tuple[Listed, Line]]] = {unit.id: [] for unit in told.units}
    for listed in Listed:
        for one in told.listed(listed):
            found.setdefault(one.unit, []).append((listed, one))
    return found


def _line(listed: Listed, one: Line, told: Edition, remarks: Remarks, texts: Texts) -> Markup:
    said = list_line(one, listed, told, remarks, texts)
    return Markup(f"{bold(escape(list_name(listed, texts)))} {said}")


def in_form(rich_now: bool, texts: Texts) -> Markup:
    """Return in which form a chat reads digests from now on, and how that is changed back."""
    if rich_now:
        return texts.say(
            "From now on digests come to this chat with headings and tables. Where a telephone "
            "does not show them: /baocao dạng chữ."
        )
    return texts.say(
        "From now on digests come to this chat as plain text. With tables: /baocao dạng bảng."
    )
