"""A leader's words to a unit: repeated before they go, and as the unit and the office read them."""

from collections.abc import Sequence
from datetime import datetime

from domain.chat import Unit
from domain.message import Message, Style
from domain.plan.assignment import Assignment
from domain.press import CONFIRM
from domain.spoken.answers.asking import beside_questions
from domain.spoken.answers.explaining import asks_to_explain, demands_explanation
from domain.work.names import DirectiveMeant
from views.buttons import cancel_button, choice
from views.markup import Markup, lines
from views.plan.task import title
from views.texts import Texts
from views.voice import file_named


def meant(
    asked: DirectiveMeant,
    units: Sequence[Unit],
    parts: Sequence[Assignment],
    texts: Texts,
    *,
    is_open: bool,
) -> Message:
    """Return the words and to whom they would go; once answered it has no buttons."""
    ask = (
        texts.say("This message is a question. Convey it to {units}?", units=_names(units))
        if _only_asks(asked.words)
        else texts.say("Convey this directive to {units}?", units=_names(units))
    )
    said = lines(
        ask,
        texts.say("“{words}”", words=asked.words),
        *_titles(parts, texts),
        texts.say("With it: {file}.", file=file_named(asked.file, texts)) if asked.file else None,
    )
    if not is_open:
        return Message(said)
    hint = texts.say("Until you press, it went to nobody. To change it, reply to this message.")
    return Message(
        lines(said, hint),
        (
            (choice(texts.label("Convey"), CONFIRM, Style.SUCCESS), cancel_button(texts)),
            (choice(texts.label("Let the office give it as work"), "order"),),
        ),
    )


def directive(
    words: str,
    units: Sequence[Unit],
    parts: Sequence[Assignment],
    texts: Texts,
    *,
    by: str,
    at: datetime,
    is_own: bool,
    name_day: bool = False,
    lost: Sequence[Unit] = (),
    apart: Sequence[Unit] = (),
) -> Message:
    """Return the words as their unit reads them, or the office, which they are not for.

    Where they `name_day` the office is told how it becomes a deadline, unless it is only asked. It
    also reads of the units that they did not go to: the `lost`, and those set `apart`.
    """
    return Message(
        lines(
            *_titles(parts, texts),
            _said(words, texts, by=by, at=at),
            _whose_duty(words, units, texts)
            if is_own
            else _conveyed_to(units, parts if name_day and not _only_asks(words) else (), texts)
            if units
            else None,
            texts.say("The answer is a reply to this message.") if is_own and asks(words) else None,
            texts.say(
                "Not conveyed to {units}, which has no chat that can be reached. Please tell it.",
                units=_names(lost),
            )
            if lost
            else None,
            texts.say(
                "Not conveyed to {units}: that is another department, whose group hears only of "
                "the work it was given. Please write to it.",
                units=_names(apart),
            )
            if apart
            else None,
        )
    )


def asks(words: str) -> bool:
    """Whether a leader's words want an answer of the unit that they go to."""
    return _only_asks(words) or asks_to_explain(words) or demands_explanation(words)


def _only_asks(words: str) -> bool:
    return not beside_questions(words)


def _said(words: str, texts: Texts, *, by: str, at: datetime) -> Markup:
    facts = {"person": by, "at": texts.moment(at), "words": words}
    if _only_asks(words):
        return texts.say("{person} asks ({at}): “{words}”", **facts)
    return texts.say("Directive of {person} ({at}): “{words}”", **facts)


def _whose_duty(words: str, units: Sequence[Unit], texts: Texts) -> Markup:
    if _only_asks(words):
        return texts.say("{unit} please answers.", unit=_names(units))
    if asks(words):
        return texts.say("{unit} please explains.", unit=_names(units))
    return texts.say("{unit} please carries it out.", unit=_names(units))


def _conveyed_to(units: Sequence[Unit], parts: Sequence[Assignment], texts: Texts) -> Markup:
    if not parts:
        return texts.say("Conveyed to {units}.", units=_names(units))
    return texts.say(
        "Conveyed to {units}. Where it sets or moves a deadline: /dieuchinhhan {code}",
        units=_names(units),
        code=", ".join(dict.fromkeys(one.task.code for one in parts)),
    )


def conveyed(
    words: str,
    reached: Sequence[Unit],
    lost: Sequence[Unit],
    apart: Sequence[Unit],
    texts: Texts,
) -> Message:
    """Return to the leader where the words went, and where they could not or may not."""
    return Message(
        lines(
            _reached(words, reached, texts) if reached else None,
            texts.say(
                "{units} has no chat that can be reached; the office has been told.",
                units=_names(lost),
            )
            if lost
            else None,
            texts.say(
                "Not conveyed to {units}: that is another department, whose group hears only of "
                "the work it was given. The office has been told, to write to it; to convey it at "
                "once, please name the work by its code.",
                units=_names(apart),
            )
            if apart
            else None,
        )
    )


def _reached(words: str, reached: Sequence[Unit], texts: Texts) -> Markup:
    if _only_asks(words):
        return texts.say(
            "The question was conveyed to {units} and the office.", units=_names(reached)
        )
    return texts.say("The directive was conveyed to {units} and the office.", units=_names(reached))


def enclosed(words: str, texts: Texts) -> Markup:
    """Return what stands over a file that came with the words."""
    if _only_asks(words):
        return texts.say("Sent with the leader's question.")
    return texts.say("Sent with the leader's directive.")


def _names(units: Sequence[Unit]) -> str:
    return ", ".join(unit.name for unit in units)


def _titles(parts: Sequence[Assignment], texts: Texts) -> list[Markup]:
    return [title(task, texts) for task in dict.fromkeys(one.task for one in parts)]
