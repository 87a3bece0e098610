"""Who minds a task: what is said back, who is told, the choice by buttons, and one's own list."""

from collections.abc import Iterator, Sequence
from datetime import date

from domain.calendar import Calendar
from domain.chat import Person
from domain.lookup.listing import Page
from domain.message import Button, Message, Style
from domain.minder.minder import Minder, Minding
from domain.minder.names import MinderMeant, MinderVerb
from domain.plan.assignment import Assignment
from domain.press import CONFIRM, press
from views.buttons import MOST_ROWS, abreast, cancel_button, choice, code_rows, page_row
from views.markup import Markup, bold, lines
from views.paging import paged
from views.people.person import called
from views.plan.minder import minded_by
from views.plan.task import item, title
from views.task_buttons import report_rows
from views.texts import N_, Texts, count

# Its line in the menus.
MENU = {"theodoi": N_("Name who minds a task")}

_PEOPLE_ABREAST = 2


def named(assignments: Sequence[Assignment], texts: Texts, *, today: date) -> Message:
    """Return who minds what from now on, and who of them is known by no account."""
    unknown = {
        who.name: None for one in assignments for who in _named(one.minder) if who.person is None
    }
    return Message(
        lines(
            *(_minded(one, texts, today) for one in assignments),
            *(
                texts.say(
                    "No account in this unit is known as {name}: the name is recorded, but nothing "
                    "reaches them alone. Once they have reported in the group, name them again.",
                    name=name,
                )
                for name in unknown
            ),
        )
    )


def meant(one: Assignment, asked: MinderMeant, texts: Texts, *, is_open: bool) -> Message:
    """Return whom words name to mind a task; once answered it has no buttons."""
    said = texts.say("Let {name} mind it: {title}", name=asked.who, title=title(one.task, texts))
    if not is_open:
        return Message(said)
    right = choice(texts.label("Right"), CONFIRM, Style.SUCCESS)
    text = lines(said, texts.say("Is this right? Nothing is recorded before Right is pressed."))
    return Message(text, ((right, cancel_button(texts)),))


def _named(minder: Minder | None) -> Iterator[Minding]:
    if minder is not None:
        yield minder.who
        if minder.stand_in is not None:
            yield minder.stand_in.who


def _minded(one: Assignment, texts: Texts, today: date) -> Markup:
    said = minded_by(one, texts, today=today)
    if said is None:
        return texts.say("{title}: nobody is named to mind it.", title=title(one.task, texts))
    return texts.say("Recorded: {title}; {minder}.", title=title(one.task, texts), minder=said)


def told(
    one: Assignment, who: Minding, texts: Texts, *, by: str, today: date, calendar: Calendar
) -> Message:
    """Return to whoever was named what they are to mind, with its buttons."""
    facts = {"name": who.name, "by": by}
    stand_in = one.minder.stand_in if one.minder else None
    if stand_in is not None and stand_in.who == who:
        heading = texts.say("{by} named you ({name}) to stand in for this task:", **facts)
    else:
        heading = texts.say("{by} named you ({name}) to mind this task:", **facts)
    return Message(
        lines(heading, item(one, texts, today=today, calendar=calendar)),
        report_rows((one,), texts),
    )


def which(candidates: Sequence[Assignment], texts: Texts, *, today: date) -> Message:
    """Return the question whose minder is to be named."""
    return Message(
        lines(
            texts.say(
                "Who minds which task? Press its code, or type for example: "
                "/theodoi 4 đ/c Hoa, thay bằng Minh từ 01/3 đến 05/3"
            ),
            *(_in_short(one, texts, today) for one in candidates),
        ),
        code_rows(candidates, MinderVerb.WHO),
    )


def _in_short(one: Assignment, texts: Texts, today: date) -> Markup:
    said = minded_by(one, texts, today=today)
    return Markup(f"{title(one.task, texts)}; {said}") if said else title(one.task, texts)


def card(one: Assignment, people: Sequence[Person], texts: Texts, *, today: date) -> Message:
    """Return who minds a task, with the unit's people on buttons."""
    buttons = [
        Button(called(person), press(MinderVerb.MINDS, one.id, person.id))
        for person in people[: (MOST_ROWS - 1) * _PEOPLE_ABREAST]
    ]
    rows = abreast(buttons, _PEOPLE_ABREAST)
    if one.minder is not None:
        nobody = Button(texts.label("Nobody minds it"), press(MinderVerb.MINDS, one.id, 0))
        rows = (*rows, (nobody,))
    text = lines(
        _in_short(one, texts, today),
        texts.say(
            "Who minds it? Press a name, or type: /theodoi {code} and the name.",
            code=one.task.code,
        ),
    )
    return Message(text, rows)


def own_list(
    person: Person,
    items: Sequence[Assignment],
    current: Page[Assignment],
    texts: Texts,
    *,
    today: date,
    calendar: Calendar,
    of_unit: Sequence[Assignment] = (),
) -> Message:
    """Return a page of what somebody minds, with buttons to report.

    Where that is nothing it says what there is `of_unit`, and how it is noted who minds a task.
    """
    if not current.total and of_unit:
        return Message(
            texts.say(
                "No task is noted as minded by {person}. The unit has {n} tasks: /viec. To note "
                "who minds one: /theodoi {code}",
                person=called(person),
                n=count(len(of_unit)),
                code=of_unit[0].task.code,
            )
        )
    heading = texts.say(
        "Minded by {person}: {total}", person=called(person), total=count(current.total)
    )
    text = lines(
        bold(paged(heading, current, texts)),
        *(item(one, texts, today=today, calendar=calendar) for one in items),
        texts.say("Nothing here.") if not items else None,
    )
    pages = page_row(MinderVerb.OWN, current, texts)
    report = report_rows([one for one in items if one.last_day], texts, alone=False)
    return Message(text, (*report[: MOST_ROWS - len(pages)], *pages))


def own_button(texts: Texts) -> Button:
    """Return the button to what one minds oneself."""
    return Button(texts.label("My own"), press(MinderVerb.OWN, 0))
