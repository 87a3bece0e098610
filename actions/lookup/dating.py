"""`/lichhan`: the deadlines of a chat's units as a calendar file."""

from actions.here import Here
from actions.show import show
from actions.show.stage import Paper, Papers, Stage, Worded, Wordings
from actions.unused import tell_of_words
from documents.apart import Order
from domain.chat import Unit
from domain.lookup.dates import NoDates, dated
from domain.lookup.listing import plan_named
from domain.lookup.names import DatesOut
from domain.plan.assignment import Assignment
from domain.written import Written
from views.lookup import dates as views


async def send_dates(here: Here, written: Written) -> None:
    """Queue the file, of one plan where words name it: `/lichhan CCHC`.

    Raises NoPlan, NoPlanCalledSo, and NoDates where nothing has a day that is still to come.
    """
    named = plan_named(written.words, await here.whole_plan())
    sees_all = here.chat.sees_all
    units = None if sees_all else tuple(unit.id for unit in here.chat.units)
    subject = DatesOut(units, named.id if named else None)
    message, _ = await show(here.tx, here.office, subject, now=here.now)
    await here.say(message, subject=subject)
    if named is None:
        await tell_of_words(here, written.words)


def _held(stage: Stage, subject: DatesOut) -> list[Assignment]:
    units = subject.units
    held = (
        one
        for one in stage.plan.assignments
        if (units is None or one.unit.id in units) and subject.plan in {None, one.task.plan.id}
    )
    return list(dated(held, stage.today))


async def _worded(stage: Stage, subject: DatesOut) -> Worded:
    coming = [one for one in _held(stage, subject) if one.is_open and not one.is_reported]
    if not coming:
        raise NoDates
    return views.sent(len(coming), _units(stage, subject), stage.today, stage.office.texts), []


def _units(stage: Stage, subject: DatesOut) -> list[Unit]:
    """Return the units whose dates they are, [] for those of all."""
    return [stage.unit_of(each) for each in subject.units or ()]


async def _paper(stage: Stage, subject: DatesOut) -> Paper:
    held, office, calendar = _held(stage, subject), stage.office, stage.calendar
    now, units = stage.now, _units(stage, subject)

    def ordered() -> Order:
        dates = views.dates(held, office.organization, office.texts, calendar=calendar)
        title = views.title(office.organization, units, office.texts)
        return Order("documents.dates:write_dates", (dates, title, now))

    return Paper(ordered)


WORDINGS: Wordings = {DatesOut: _worded}
PAPERS: Papers = {DatesOut: _paper}
