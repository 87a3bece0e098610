"""List open tasks: of a unit, of all, by filter, page by page."""

from actions.here import Here
from actions.lookup.naming import plan_asked
from actions.lookup.opening import opens_typed
from actions.paging import show_new, show_page
from domain.authority import Act, check
from domain.lookup.listing import Filter, unit_named
from domain.lookup.names import WorkList
from domain.minder.names import OwnList
from domain.plan.origin import Origin, origin_first
from domain.plan.plan import Plan
from domain.spoken.asking import Narrowed, asks_own, left_unread, read_narrowing
from domain.written import Written
from views.lookup.narrowing import not_read


async def browse(here: Here, written: Written) -> None:
    """Answer `/kehoach`: the whole plan for office and leaders, a unit's own part elsewhere.

    `/kehoach CCHC` is that of one plan, `/kehoach TB 45` what a conclusion orders, `/kehoach TT
    quá hạn` of one unit and what is late of it, `/kehoach TT-04` the card of a task. Raises
    NoPlanCalledSo.
    """
    if not here.chat.sees_all:
        await browse_own(here, written)
        return
    plan = await here.whole_plan()
    if await opens_typed(here, plan, written):
        return
    narrowed = _narrowed(written)
    unit, rest = unit_named(narrowed.rest, plan.units)
    named = await _named(here, rest, plan)
    if rest and named is None:
        # Of words that are read in part alone, none narrows the list.
        unit = None
        await _tell_unread(here, narrowed.rest)
    await _show(here, narrowed.filter, unit.id if unit else None, named)


async def browse_own(here: Here, written: Written) -> None:
    """Answer `/viec`: what the chat's units still have to do, also of one plan: `/viec CCHC`.

    `/viec quá hạn` is what of it is late, `/viec của tôi` what the person minds, `/viec TT-04` the
    card of a task. In a chat that has no unit it is `/kehoach`. Raises NoPlanCalledSo.
    """
    if not here.chat.units and here.chat.sees_all:
        await browse(here, written)
        return
    if asks_own(written.words):
        await show_new(here, OwnList(here.person.id, 1, here.chat.id))
        return
    plan = await (here.whole_plan() if written.words else here.plan())
    if await opens_typed(here, plan, written):
        return
    narrowed = _narrowed(written)
    own, rest = unit_named(narrowed.rest, here.chat.units)
    named = await _named(here, rest, plan)
    if rest and named is None:
        own = None
        await _tell_unread(here, narrowed.rest)
    for unit in [own] if own else here.chat.units:
        await _show(here, narrowed.filter, unit.id, named)


async def browse_given(here: Here, written: Written) -> None:
    """Answer `/viec` with what another department gave to the group, narrowed alike.

    What names a unit or a task is of the group's own, a plan may be of both.
    """
    narrowed = _narrowed(written)
    of, rest = origin_first(narrowed.rest, await here.whole_plan())
    if not left_unread(rest):
        for unit in here.chat.units:
            await _show(here, narrowed.filter, unit.id, of)


async def _named(here: Here, words: str, plan: Plan) -> Origin | None:
    """Return the plan or paper that a list is to be of, be it over; raises NoPlanCalledSo."""
    origin, rest = origin_first(words, plan)
    if origin is not None and not rest:
        return origin
    named = await plan_asked(here, words, plan)
    return Origin(words, plan=named) if named else None


def _narrowed(written: Written) -> Narrowed:
    return read_narrowing(written.words) or Narrowed(Filter.ALL, written.words)


async def page_work(
    here: Here,
    chosen: Filter,
    unit: int | None,
    page: int,
    *,
    plan: int | None = None,
    under: int | None,
) -> None:
    """Show another filter, unit, plan or page in the message whose button was pressed."""
    own = {one.id for one in here.chat.units}
    check(Act.LIST_UNIT if unit in own else Act.LIST_ALL, here.chat)
    shown = await here.subject(under, WorkList)
    paper = shown.paper if shown else None
    await show_page(here, WorkList(chosen, unit, page, here.chat.id, plan, paper), under=under)


async def _tell_unread(here: Here, rest: str) -> None:
    """Say above a list which of the words it was asked for with nobody has read."""
    if unread := left_unread(rest):
        await here.say(not_read(unread, here.office.texts))


async def _show(here: Here, chosen: Filter, unit: int | None, of: Origin | None) -> None:
    plan = of.plan.id if of and of.plan else None
    paper = of.paper if of else None
    await show_new(here, WorkList(chosen, unit, 1, here.chat.id, plan, paper))
