"""A digest with one of its lists open in place, a page at a time."""

from collections.abc import Sequence

from domain.digest.edition import Edition
from domain.digest.line import Line, Listed
from domain.digest.names import CORRECTIONS, UNITS, DigestVerb
from domain.digest.remarks import Remarks
from domain.lookup.listing import Page, page
from domain.lookup.names import LookupVerb
from domain.message import Button, Message
from domain.press import UnknownPress, press
from views.buttons import Row, abreast, page_row
from views.digest.figures import table
from views.digest.full import list_heading
from views.digest.heading import heading
from views.digest.points import in_list
from views.markup import Markup, bold, escape, lines, plain
from views.paging import paged
from views.texts import Texts, count

_LINES, _CODES_ABREAST = 8, 3


def opened(told: Edition, remarks: Remarks, what: str, number: int, texts: Texts) -> Message:
    """Return a page of what is to be opened; raises UnknownPress for what no digest has."""
    if what == UNITS:
        name, *rows = table(told, texts)
        return _plain(told, rows, Markup(plain(name).strip()), what, number, texts)
    if what == CORRECTIONS:
        n = count(len(told.corrections))
        name = texts.say("Corrections to the digest before: {n}.", n=n)
        return _plain(told, [escape(one) for one in told.corrections], name, what, number, texts)
    try:
        listed = Listed(what)
    except ValueError:
        raise UnknownPress from None
    held = told.listed(listed)
    shown = page(held, number, _LINES)
    text = lines(
        heading(told, texts),
        bold(paged(list_heading(listed, held, told, texts), shown, texts)),
        *(in_list(one, told, texts, remarks) for one in shown.items),
    )
    return Message(text, (*_cards(shown.items), *_ways(told, what, shown, texts)))


def _plain(
    told: Edition, said: Sequence[Markup], name: Markup, what: str, number: int, texts: Texts
) -> Message:
    # A table's lines are headed by an empty one where they stand in a longer text.
    shown = page([Markup(one.strip("\n")) for one in said], number, _LINES)
    text = lines(heading(told, texts), bold(paged(name, shown, texts)), *shown.items)
    return Message(text, _ways(told, what, shown, texts))


def _cards(held: Sequence[Line]) -> tuple[Row, ...]:
    """Return the buttons that open the card of each task, once where it has several units."""
    codes = {one.task: one.code for one in held}
    return abreast(
        [Button(code, press(LookupVerb.TASK, task)) for task, code in codes.items()],
        _CODES_ABREAST,
    )


def _ways(
    told: Edition, what: str, shown: Page[Line] | Page[Markup], texts: Texts
) -> tuple[Row, ...]:
    key = told.period.key
    back = Button(texts.label("◀ Back to the digest"), press(DigestVerb.OPEN, key, "", 1))
    return (*page_row(DigestVerb.OPEN, shown, texts, key, what), (back,))
