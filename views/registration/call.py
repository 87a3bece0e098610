"""The call for deadlines: its preview, its last day, and that it was recalled."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from domain.chat import Unit
from domain.message import Button, Message
from domain.plan.assignment import Assignment
from domain.press import press
from domain.registration.names import CallMeant, RegistrationVerb
from views.buttons import confirm_row, propose_button
from views.markup import Markup, bold, lines
from views.plan.signed import counted
from views.texts import Texts, count


def preview(
    asked: CallMeant, items: Sequence[Assignment], texts: Texts, *, is_open: bool
) -> Message:
    """Return whom the office would ask, for how much work, and until when."""
    units = [(unit, len(list(own))) for unit, own in groupby(items, lambda one: one.unit)]
    text = lines(
        bold(
            texts.say(
                "Register deadlines: ask {n} units about {tasks} tasks",
                n=count(len(units)),
                tasks=count(len(items)),
            )
        ),
        counted(items, texts),
        *_numbers(units, texts),
        *_lost(asked.out_of_reach, texts),
        last_day(asked.until, texts),
        texts.say("For another day reply to this message, for example: until 30/6.")
        if is_open
        else None,
    )
    return Message(text, (confirm_row(texts),) if is_open else ())


def _numbers(units: Iterable[tuple[Unit, int]], texts: Texts) -> Iterator[Markup]:
    for unit, tasks in units:
        yield texts.say("– {unit}: {n} tasks", unit=unit.name, n=count(tasks))


def _lost(names: Sequence[str], texts: Texts) -> Iterator[Markup]:
    if names:
        yield texts.say("Without a chat, and so not asked: {units}.", units="; ".join(names))


def last_day(until: date, texts: Texts) -> Markup:
    """Return until when proposals are asked for."""
    return texts.say("Proposals at the latest on {day}.", day=texts.full_day(until))


def other_day(until: date, texts: Texts) -> Message:
    """Return that the preview has another last day now; nothing was sent yet."""
    return Message(
        lines(last_day(until, texts), texts.say("Nobody has been asked yet: press Confirm above."))
    )


def recalled(units: int, proposals: int, texts: Texts) -> Message:
    """Return to the office that the units are asked no more."""
    return Message(
        lines(
            texts.say("Recalled: {n} units are not asked for deadlines any more.", n=count(units)),
            texts.say("{n} proposals that have come in stay on the board.", n=count(proposals))
            if proposals
            else None,
        )
    )


def taken_back(unit: Unit, texts: Texts) -> Message:
    """Return to a unit what stands in place of its part."""
    return Message(
        texts.say(
            "{unit} – registration of deadlines: the office has recalled it, nothing needs to be "
            "done. What was proposed stays with the office.",
            unit=unit.name,
        )
    )


def due_of_unit(unit: Unit, missing: Sequence[Assignment], until: date, texts: Texts) -> Message:
    """Return to a unit how much it has not proposed before the last day."""
    return Message(
        lines(
            bold(
                texts.say(
                    "{unit} – registration of deadlines: {n} tasks without a proposal",
                    unit=unit.name,
                    n=count(len(missing)),
                )
            ),
            last_day(until, texts),
        ),
        ((propose_button(unit, texts),),) if missing else (),
    )


def due_of_all(missing: Sequence[Assignment], until: date, texts: Texts) -> Message:
    """Return to the office which units have not proposed by the last day."""
    units = [(unit, len(list(own))) for unit, own in groupby(missing, lambda one: one.unit)]
    show = Button(texts.label("See the board"), press(RegistrationVerb.GATHER))
    return Message(
        lines(
            bold(
                texts.say(
                    "Registration of deadlines: the last day was {day}, {n} tasks have no proposal",
                    day=texts.day(until),
                    n=count(len(missing)),
                )
            ),
            counted(missing, texts),
            *_numbers(units, texts),
        ),
        ((show,),),
    )
