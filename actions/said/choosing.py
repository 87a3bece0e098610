"""Take the name of one of several tasks as the press of its button: "cái trại thực nghiệm"."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from actions.extension.asking import extend_pressed
from actions.here import Here
from actions.meant import meant_by, with_titles
from actions.obstacle.reporting import obstruct_pressed
from actions.progress.telling import update_pressed
from actions.report.reporting import report_pressed
from actions.report.submitting import submit_pressed
from actions.said.by_title import named_by, only_name
from domain.extension.names import WhichToExtend
from domain.obstacle.names import WhichIsStuck
from domain.plan.plan import Plan
from domain.progress.names import WhichUpdated
from domain.report.names import WhichDone
from domain.report.submission_names import WhichSubmitted
from domain.spoken.courtesy import is_courtesy
from domain.subject import Subject
from domain.written import Written
from storage.boxes.outgoing import OnScreen

_DEEDS: dict[type[Subject], Callable[..., Awaitable[Any]]] = {
    WhichDone: report_pressed,
    WhichSubmitted: submit_pressed,
    WhichIsStuck: obstruct_pressed,
    WhichUpdated: update_pressed,
    WhichToExtend: extend_pressed,
}


async def chooses(here: Here, plan: Plan, answered: OnScreen, written: Written) -> bool:
    """Do what a message asks of which task it is about, where words name one of this chat's alone.

    What was told before the question comes with it, as with the button. Else False.
    """
    subject = answered.subject
    deed = _DEEDS.get(type(subject)) if subject is not None else None
    if deed is None or written.file is not None:
        return False
    named = await with_titles(here, plan, written)
    meant = await meant_by(here, plan, replace(named, words=named.words.strip(" .!")))
    found = meant.assignments if meant.by_code else await named_by(here, plan, written)
    if len(found) != 1 or meant.refusals or not found[0].is_open:
        return False
    if not (is_courtesy(meant.words) or only_name(meant.words, found[0])):
        return False
    await deed(here, found[0].id, under=written.under)
    return True
