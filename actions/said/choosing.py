"""Take the name of one of several tasks as the press of its button: "cái trại thực nghiệm"."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from actions.extension.asking import extend_pressed
from actions.here import Here
from actions.meant import meant_by, shown_to, with_titles
from actions.obstacle.reporting import obstruct_pressed
from actions.progress.telling import update_pressed
from actions.report.reporting import report_pressed
from actions.report.submitting import submit_pressed
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
    """Do what a message asks of which task it is about, where words name one of them alone.

    What was told before the question comes with it, as with the button. Else False.
    """
    subject = answered.subject
    deed = _DEEDS.get(type(subject)) if subject is not None else None
    if deed is None or written.file is not None:
        return False
    named = await with_titles(here, plan, written)
    meant = await meant_by(here, plan, replace(named, words=named.words.strip(" .!")))
    if not meant.by_code or meant.refusals or not (not meant.words or is_courtesy(meant.words)):
        return False
    shown = await shown_to(here, plan, written.under)
    if len(meant.assignments) != 1 or meant.assignments[0] not in shown:
        return False
    await deed(here, meant.assignments[0].id, under=written.under)
    return True
