"""Lines of result: the question for one, and what was recorded."""

import re
from collections.abc import Sequence

from domain.message import Button, Message
from domain.plan.assignment import Assignment
from domain.plan.task import Target
from domain.press import press
from domain.progress.names import ProgressVerb
from domain.text import fold
from views.buttons import MOST_ROWS, Row, code_rows, done_rows, stuck_rows
from views.markup import Markup, lines
from views.plan.state import attained
from views.plan.task import once_each, title
from views.question import as_question
from views.report.product import with_files
from views.texts import N_, Texts

# Its line in the menus.
MENU = {"tiendo": N_("Report how far a task has come")}

_SOUNDS_DONE = re.compile(r"\b(?:xong|hoan thanh)\b")


def line_question(
    one: Assignment, targets: Sequence[Target], texts: Texts, *, is_open: bool
) -> Message:
    """Return the question for a line; once answered it has no buttons."""
    asked = texts.say(
        "{title}: what has come of it so far? Please say it in one line.",
        title=title(one.task, texts),
    )
    if not is_open:
        return Message(asked)
    if targets:
        example = texts.say(
            "For example: {examples}",
            examples=", ".join(f"1/{target.quantity} {target.of}" for target in targets),
        )
    else:
        example = texts.say("A percentage may stand in it, for example 50%.")
    return as_question(lines(asked, example), texts, is_open=is_open)


def nothing_new(texts: Texts) -> str:
    """Return the line of work of which there is nothing new."""
    return texts.label("No new result yet")


def updated(kept: Sequence[Assignment], refused: Sequence[Markup], texts: Texts) -> Message:
    """Return the lines that were recorded, and what was not and why.

    Where a line sounds as if the work were finished, or stuck, the button for that stands below.
    """
    finished = tuple(one for one in kept if one.is_open and _sounds_done(one))
    stuck = tuple(one for one in kept if one.is_open and _sounds_newly_stuck(one))
    return Message(
        lines(
            *once_each([(one, _recorded(one, texts)) for one in kept], texts),
            *refused,
            texts.say("If a task is finished as a whole, press Done.") if finished else None,
            texts.say("If it is stuck and the office should help, press Obstacle.")
            if stuck
            else None,
        ),
        (*done_rows(finished, texts), *stuck_rows(stuck, texts))[:MOST_ROWS],
    )


def _recorded(one: Assignment, texts: Texts) -> Markup:
    update = one.update
    return lines(
        texts.say(
            "Recorded: {title}: {words}",
            title=title(one.task, texts),
            words=update.words if update else "",
        ),
        _reached(one, texts),
        Markup(f"   {files}") if (files := with_files(one, texts)) else None,
    )


def _reached(one: Assignment, texts: Texts) -> Markup | None:
    reached = attained(one.update.attained, texts) if one.update else None
    return Markup(f"   {reached}") if reached else None


def _sounds_done(one: Assignment) -> bool:
    if one.update is None or one.task.governed:
        return False
    reached = one.update.attained
    is_full = bool(reached) and all(each.quantity >= each.target for each in reached)
    return is_full or _SOUNDS_DONE.search(fold(one.update.words)) is not None


def _sounds_newly_stuck(one: Assignment) -> bool:
    return one.update is not None and one.obstacle is None and one.update.sounds_stuck


def withdraw_line_row(one: Assignment, texts: Texts) -> Row:
    """Return the button that takes the last line of work back."""
    text = texts.label("Withdraw the line: {code}", code=one.task.code)
    return (Button(text, press(ProgressVerb.WITHDRAW, one.id, one.update.id if one.update else 0)),)


def withdrawn(one: Assignment, words: str, texts: Texts) -> Markup:
    """Return that a line was taken back, and the one that stands again."""
    return lines(
        texts.say(
            "Withdrawn: {title}: the line of result “{words}”.",
            title=title(one.task, texts),
            words=words,
        ),
        texts.say("What stands again: “{words}”.", words=one.update.words) if one.update else None,
    )


def which_is_updated(candidates: Sequence[Assignment], texts: Texts) -> Message:
    """Return the question which of several tasks a line is about."""
    open_ones = [one for one in candidates if one.is_open]
    return Message(
        lines(
            texts.say(
                "Which task is it about? Press its code, or type /tiendo, the code and one line."
            ),
            *(title(one.task, texts) for one in open_ones),
        ),
        code_rows(open_ones, ProgressVerb.UPDATE),
    )
