"""The buttons of a list: what it is narrowed to, which unit, which page, and what hangs on work."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.chat import Chat, Seat, Unit
from domain.lookup.listing import ON_BUTTONS, Filter, Page
from domain.lookup.names import LookupVerb
from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan
from domain.plan.state import Progress
from domain.press import press
from domain.spoken.code import Paper
from views.buttons import Row, abreast, copy_button, gather_button, page_row, propose_button
from views.minder.minder import own_button
from views.report.approval import ways_button
from views.report.confirmation import confirm_row
from views.texts import Texts, shorten

_UNITS_ABREAST = 4
# As much of words that nobody has read as names them.
_MOST_UNREAD = 60


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list shows: `unit`, `signed` and `paper` None mean all units, plans and papers.

    `items` may be older than `page`. Where the unit `is_led` by somebody of the register, they may
    choose here how it reports. `sums` say how much of all pages is of which plan.
    """

    chosen: Filter
    unit: Unit | None
    items: Sequence[Assignment]
    page: Page[Assignment]
    plan: Plan
    chat: Chat
    signed: SignedPlan | None = None
    paper: Paper | None = None
    is_led: bool = False
    sums: Sequence[tuple[SignedPlan, int]] = ()


def narrowing_rows(shown: Listing, texts: Texts) -> tuple[Row, ...]:
    """Return filters, the way to the deadlines' board, units and pages."""
    return (
        *_filters(shown, texts),
        *_deadlines(shown, texts),
        *_units(shown, texts),
        *_plans(shown, texts),
        *_own(shown, texts),
        *_copy(shown, texts),
        *_pages(shown, texts),
    )


def confirm_rows(shown: Listing, texts: Texts) -> tuple[Row, ...]:
    """Return for the office what confirms work that was reported."""
    if Seat.OFFICE not in shown.chat.seats:
        return ()
    waiting = [one for one in shown.items if one.progress is Progress.AWAITING]
    return tuple(confirm_row(one, texts) for one in waiting if not one.awaits_head)


def filter_name(chosen: Filter, texts: Texts) -> str:
    """Return the name of a filter, as it stands on its button."""
    match chosen:
        case Filter.ALL:
            return texts.label("Open tasks")
        case Filter.OVERDUE:
            return texts.label("Overdue")
        case Filter.SOON:
            return texts.label("Due soon")
        case Filter.STUCK:
            return texts.label("Obstacles")
        case Filter.UNDATED:
            return texts.label("Deadline not set")
        case Filter.DONE:
            return texts.label("Finished")
        case Filter.WEEK:
            return texts.label("Due this week")
        case Filter.NEXT_WEEK:
            return texts.label("Due next week")


def not_read(words: str, texts: Texts) -> Message:
    """Return which words a list was asked for with that say nothing to us, and where they may."""
    return Message(
        texts.say(
            "“{words}” was not understood; the list without it follows. To look for words in it, "
            "type /tim {words}.",
            words=shorten(words, _MOST_UNREAD),
        )
    )


def _filters(shown: Listing, texts: Texts) -> Iterator[tuple[Button, ...]]:
    buttons = [
        _button(filter_name(one, texts), shown, chosen=one, current=one is shown.chosen)
        for one in ON_BUTTONS
    ]
    yield tuple(buttons[:3])
    yield tuple(buttons[3:])


def _deadlines(shown: Listing, texts: Texts) -> Iterator[tuple[Button, ...]]:
    """Yield the way to the board of deadlines, or to the unit's own part of it."""
    if shown.chosen is not Filter.UNDATED or not shown.page.total:
        return
    if Seat.OFFICE in shown.chat.seats:
        yield (gather_button(texts),)
    elif shown.unit in shown.chat.units and shown.unit is not None:
        yield (propose_button(shown.unit, texts),)


def _units(shown: Listing, texts: Texts) -> Iterator[tuple[Button, ...]]:
    if not shown.chat.sees_all:
        return
    buttons = [_button(texts.label("All units"), shown, unit=0, current=shown.unit is None)]
    buttons += [
        _button(unit.code, shown, unit=unit.id, current=unit == shown.unit)
        for unit in shown.plan.units
    ]
    yield from abreast(buttons, _UNITS_ABREAST)


def _plans(shown: Listing, texts: Texts) -> Iterator[tuple[Button, ...]]:
    """Yield the plans in force, where there are several."""
    every = shown.plan.with_work
    if len(every) < 2 or shown.paper is not None:
        return
    buttons = [_button(texts.label("All plans"), shown, plan=0, current=shown.signed is None)]
    buttons += [
        _button(one.short_name or str(one.year), shown, plan=one.id, current=one == shown.signed)
        for one in every
    ]
    yield from abreast(buttons, _UNITS_ABREAST)


def _copy(shown: Listing, texts: Texts) -> Iterator[Row]:
    """Yield the way to pass a unit's list on, for the office."""
    if Seat.OFFICE in shown.chat.seats and shown.unit is not None and shown.items:
        yield (copy_button(texts),)


def _own(shown: Listing, texts: Texts) -> Iterator[Row]:
    """Yield the way to one's own work, where any is minded, and for the head to how it reports."""
    if shown.unit is None or shown.unit not in shown.chat.units:
        return
    is_minded = any(one.minder for one in shown.plan.of_unit(shown.unit))
    own = (own_button(texts),) if is_minded else ()
    ways = (ways_button(shown.unit, texts),) if shown.is_led else ()
    if own or ways:
        yield (*own, *ways)


def _pages(shown: Listing, texts: Texts) -> tuple[Row, ...]:
    unit, plan = _narrowed_to(shown)
    return page_row(LookupVerb.LIST, shown.page, texts, shown.chosen.value, unit, plan)


def _narrowed_to(shown: Listing) -> tuple[int, int]:
    return shown.unit.id if shown.unit else 0, shown.signed.id if shown.signed else 0


def _button(
    text: str,
    shown: Listing,
    *,
    current: bool,
    chosen: Filter | None = None,
    unit: int | None = None,
    plan: int | None = None,
) -> Button:
    """Return a button that shows the same list, but for what is given; 0 means all."""
    of_unit, of_plan = _narrowed_to(shown)
    data = press(
        LookupVerb.LIST,
        (chosen or shown.chosen).value,
        of_unit if unit is None else unit,
        of_plan if plan is None else plan,
        1,
    )
    return Button(text, data, Style.PRIMARY if current else None)
