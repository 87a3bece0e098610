"""Restricted work: what is said when it is set or lifted, and its words for whoever may read."""

from collections.abc import Collection, Sequence

from domain.chat import Seat
from domain.message import Message
from domain.plan.task import Task
from views.markup import Markup, bold, lines
from views.texts import N_, Texts, count

# Its line in the menus.
MENU = {"hanche": N_("Show chats no more of a task than code, day and paper")}

_MOST = 30


def now_restricted(codes: Sequence[str], texts: Texts) -> Message:
    """Return that chats no longer see what tasks are about."""
    return Message(
        texts.say(
            "Restricted: {codes}. Chats see its code, its day and its paper from now on; what was "
            "sent on days before stays as it was.",
            codes=", ".join(codes),
        )
    )


def opened(codes: Sequence[str], texts: Texts) -> Message:
    """Return that chats see again what tasks are about."""
    return Message(texts.say("Not restricted any more: {codes}.", codes=", ".join(codes)))


def restricted_list(tasks: Sequence[Task], seats: Collection[Seat], texts: Texts) -> Message:
    """Return all restricted work, with its words for a place that may read them."""
    if not tasks:
        return Message(
            texts.say("No task is restricted. To restrict one, type its code: /hanche VP-03.")
        )
    told = [_line(task, seats, texts) for task in tasks[:_MOST]]
    return Message(
        lines(
            texts.say("Restricted: {n} tasks. To lift one: /hanche bỏ VP-03.", n=count(len(tasks))),
            *told,
            texts.say("– and {n} more", n=count(len(tasks) - _MOST))
            if len(tasks) > _MOST
            else None,
        )
    )


def _line(task: Task, seats: Collection[Seat], texts: Texts) -> Markup:
    words = (task.sealed and task.sealed.read_from(seats)) or task.title
    return texts.say("{code}. {words}", code=bold(task.code), words=words)
