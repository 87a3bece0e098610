"""Units as the office changes them: the list, the preview, and what everybody is told."""

from collections.abc import Sequence
from dataclasses import replace

from domain.chat import Unit
from domain.message import Button, Message
from domain.plan.plan import Plan
from domain.press import press
from domain.unit.change import UnitChange
from domain.unit.names import UnitVerb
from views.buttons import confirm_row
from views.markup import Markup, apart, bold, lines
from views.question import as_question
from views.texts import N_, Texts, count

# Its line in the menus.
MENU = {"donvi": N_("Rename or merge units")}


def former(unit: Unit, texts: Texts) -> Unit:
    """Return a unit that was merged into another under the name by which its old messages go."""
    return replace(unit, name=texts.label("{unit} (since merged)", unit=unit.name))


def units(plan: Plan, texts: Texts) -> Message:
    """Return the units with their codes, and how to change them."""
    return Message(
        lines(
            bold(texts.say("Units of the department")),
            *(
                texts.say(
                    "– {code}: {name} ({n} tasks)",
                    code=unit.code,
                    name=unit.name,
                    n=count(len(plan.of_unit(unit))),
                )
                for unit in plan.units
            ),
            apart(
                texts.say(
                    "Another name: /donvi TT đổi tên Trung tâm Ứng dụng theo Quyết định 12/QĐ-UBND"
                )
            ),
            texts.say("A merger: /donvi TDC sáp nhập QLCN theo Quyết định 12/QĐ-UBND"),
        )
    )


def basis_question(change: UnitChange, texts: Texts, *, is_open: bool) -> Message:
    """Return the question for the basis of a change."""
    words = texts.say(
        "{what} On what basis? Please give the paper's number and date.", what=_what(change, texts)
    )
    return as_question(words, texts, is_open=is_open)


def preview(change: UnitChange, n: int, texts: Texts, *, is_open: bool) -> Message:
    """Return what a change would do to `n` tasks, with the buttons that confirm or drop it."""
    text = lines(
        _what(change, texts),
        texts.say(
            "{n} tasks go to {into}; their codes and history stay.",
            n=count(n),
            into=change.into.name,
        )
        if change.into
        else texts.say("Its code {code} and its tasks stay.", code=change.unit.code),
        texts.say("Basis: {basis}", basis=change.basis),
        texts.say("Nothing has been recorded yet. Please check, then press Confirm.")
        if is_open
        else None,
    )
    if not is_open:
        return Message(text)
    return Message(text, (confirm_row(texts),))


def _what(change: UnitChange, texts: Texts) -> Markup:
    if change.into is not None:
        return bold(
            texts.say("{unit} is merged into {into}.", unit=change.unit.name, into=change.into.name)
        )
    return bold(texts.say("{unit} is named {name}.", unit=change.unit.name, name=change.name or ""))


def renamed(change: UnitChange, texts: Texts) -> Message:
    """Return that a unit has another name from now on."""
    return Message(
        texts.say(
            "{unit} is now named {name} (basis: {basis}). Its code is still {code}.",
            unit=change.unit.name,
            name=change.name or "",
            basis=change.basis,
            code=change.unit.code,
        )
    )


def merged(
    unit: Unit, into: Unit, basis: str, n: int, ended: Sequence[Markup], texts: Texts
) -> Message:
    """Return that a unit was merged, where its work is reported now, and what `ended` with it."""
    text = texts.say(
        "{unit} has been merged into {into} (basis: {basis}). Its {n} tasks keep their codes "
        "and are reported in the chat of {into} from now on.",
        unit=unit.name,
        into=into.name,
        basis=basis,
        n=count(n),
    )
    if not ended:
        return Message(text)
    both = texts.say("What {into} answers for as well is reported once:", into=into.name)
    return Message(lines(text, both, *ended))


def with_way_back(message: Message, unit: Unit, texts: Texts) -> Message:
    """Return to the office what was merged, with the button that takes it back."""
    back = Button(texts.label("Take the merger back"), press(UnitVerb.SPLIT, unit.id))
    return replace(message, buttons=((back,),))


def split_preview(unit: Unit, into: Unit, n: int, texts: Texts, *, is_open: bool) -> Message:
    """Return what taking a merger back would do, with the buttons that confirm or drop it."""
    text = lines(
        bold(
            texts.say(
                "{unit} is a unit of its own again, apart from {into}.",
                unit=unit.name,
                into=into.name,
            )
        ),
        texts.say(
            "{n} tasks go back to it as they stand; what was closed with the merger stands again.",
            n=count(n),
        ),
        texts.say("Nothing has been recorded yet. Please check, then press Confirm.")
        if is_open
        else None,
    )
    return Message(text, (confirm_row(texts),) if is_open else ())


def split(
    unit: Unit, into: Unit, n: int, stay: Sequence[str], again: Sequence[Markup], texts: Texts
) -> Message:
    """Return that a merger was taken back: what came back, what stays, what stands `again`."""
    return Message(
        lines(
            texts.say(
                "The merger of {unit} into {into} has been taken back. Its {n} tasks are reported "
                "in its own chat again.",
                unit=unit.name,
                into=into.name,
                n=count(n),
            ),
            texts.say(
                "Have gone on to other units meanwhile, and stay there: {codes}.",
                codes=", ".join(stay),
            )
            if stay
            else None,
            *again,
        )
    )
