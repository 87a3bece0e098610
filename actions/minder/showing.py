"""What shows who minds what: the choice of a task, of a person, and one's own list."""

from actions.heads import people_of
from actions.show.stage import Stage, Worded, Wordings, ids
from domain.lookup.listing import by_last_day, page
from domain.minder.names import MinderCard, OwnList, WhichMinded
from views.minder import minder as views

PAGE_SIZE = 8


async def _which(stage: Stage, _: WhichMinded) -> Worded:
    return views.which(stage.shown, stage.office.texts, today=stage.today), ids(stage.shown)


async def _card(stage: Stage, _: MinderCard) -> Worded:
    one = stage.one
    people = await people_of(stage.tx, one.unit, on=stage.today)
    return views.card(one, people, stage.office.texts, today=stage.today), ids(stage.shown)


async def _own(stage: Stage, subject: OwnList) -> Worded:
    chat = await stage.chat(subject.chat)
    person = await stage.tx.people.get(subject.person)
    of_unit = [one for unit in chat.units for one in stage.plan.of_unit(unit) if one.is_open]
    held = [one for one in of_unit if one.minder and one.minder.on(stage.today).person == person.id]
    current = page(by_last_day(held), subject.page, PAGE_SIZE)
    items = stage.shown or current.items
    message = views.own_list(
        person,
        items,
        current,
        stage.office.texts,
        today=stage.today,
        calendar=stage.calendar,
        of_unit=by_last_day(of_unit),
    )
    return message, ids(items)


WORDINGS: Wordings = {WhichMinded: _which, MinderCard: _card, OwnList: _own}
