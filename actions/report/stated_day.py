"""Take the answers about a day that looked odd: Đúng, Sửa, or another document and day."""

from typing import Any

from actions.ask import ask, close
from actions.asked import Asked
from actions.here import Here
from actions.report.reporting import report
from actions.report.supplementing import supplement
from domain.attachment import Attachment
from domain.authority import Act
from domain.prompt import Prompt, Question
from domain.report.outcome import NoDocumentNamed, Outcome, read_outcome


async def _day_is_right(here: Here, prompt: Prompt[Any]) -> None:
    if await close(here, prompt):
        await _go_on(here, prompt, Outcome.from_dict(_kept(prompt)["outcome"]), sure=True)


async def _day_is_wrong(here: Here, prompt: Prompt[Any]) -> None:
    if await close(here, prompt):
        await ask(here, Question.DOCUMENT, about=prompt.about)


async def _take_again(here: Here, prompt: Prompt[Any], text: str) -> None:
    later = read_outcome(text, here.today)
    if not later.is_documented:
        raise NoDocumentNamed
    outcome = Outcome.from_dict(_kept(prompt)["outcome"]).completed_by(later)
    if await close(here, prompt):
        await _go_on(here, prompt, outcome, sure=False)


async def _go_on(here: Here, prompt: Prompt[Any], outcome: Outcome, *, sure: bool) -> None:
    """Go on with what the question held up: a report, or a product added to one."""
    kept = _kept(prompt)
    plan = await here.plan()
    assignments = [here.own(plan, each) for each in kept["assignments"]]
    file = here.attachment or (Attachment.from_dict(kept["file"]) if kept["file"] else None)
    if kept.get("adds"):
        await supplement(here, plan, assignments, outcome, file, sure=sure)
    else:
        await report(here, plan, assignments, [], outcome, file, sure=sure, refused=kept["refused"])


def _kept(prompt: Prompt[Any]) -> dict[str, Any]:
    return dict(prompt.about)


QUESTIONS = {
    Question.STATED_DAY: Asked(
        Act.REPORT, _take_again, choices={"right": _day_is_right, "wrong": _day_is_wrong}
    ),
    Question.DOCUMENT: Asked(Act.REPORT, _take_again),
}
