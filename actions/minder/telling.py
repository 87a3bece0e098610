"""Tell whoever is to mind a task, alone, where they take part so."""

from actions.heads import alone_with
from actions.here import Here
from domain.message import Priority
from domain.minder.minder import Minding
from domain.plan.assignment import Assignment
from views.minder import minder as views
from views.people.person import called


async def tell(here: Here, one: Assignment) -> None:
    """Tell who minds a task, and who stands in; whoever named themselves knows."""
    minder = one.minder
    if minder is None:
        return
    told = [minder.who, *([minder.stand_in.who] if minder.stand_in else [])]
    for each in told:
        await _tell(here, one, each)


async def _tell(here: Here, one: Assignment, who: Minding) -> None:
    if who.person is None or who.person == here.person.id:
        return
    person = await here.tx.people.get(who.person)
    chat = await alone_with(here.tx, person, one.unit)
    if chat is None:
        return
    calendar = await here.tx.holidays.calendar()
    message = views.told(
        one,
        who,
        here.office.texts,
        by=called(here.person),
        today=here.said_on,
        calendar=calendar,
    )
    await here.tell(chat, message, Priority.CARD, shows=[one.id], in_hours=True)
