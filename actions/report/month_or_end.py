"""Take the answer whether a report on work without an end is the month's result, or its end."""

from actions.ask import close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.progress import ask_for_lines, take_lines
from actions.report.completing import keep
from actions.report.reporting import report
from actions.show.stage import Stage
from domain.attachment import Attachment
from domain.authority import Act
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.prompt import Prompt
from domain.report.names import MonthOrEnd
from domain.subject import How
from domain.written import Written
from views.report import lasting as views


async def _is_result(here: Here, prompt: Prompt[MonthOrEnd]) -> None:
    """Take what was typed as a line of result, or ask for one."""
    ones = await _own(here, prompt)
    if not await close(here, prompt):
        return
    said, asked = here.repeating(prompt.said_at), prompt.question
    words = views.line_of(asked.outcome.product, here.office.texts)
    ones = await _with(said, ones, asked.file)
    if words:
        await take_lines(said, [(one, words) for one in ones])
    else:
        await ask_for_lines(said, ones)


async def _is_end(here: Here, prompt: Prompt[MonthOrEnd]) -> None:
    plan, asked = await here.plan_to_change(), prompt.question
    ones = [here.own(plan, each) for each in asked.assignments]
    if await close(here, prompt, How.CONFIRMED):
        said = here.repeating(prompt.said_at)
        await report(said, plan, ones, [], asked.outcome, asked.file, ends=True)


async def _is_line(here: Here, prompt: Prompt[MonthOrEnd], written: Written) -> None:
    """Take words in reply as the line of result."""
    ones = await _own(here, prompt)
    if await close(here, prompt):
        ones = await _with(here, ones, written.file or prompt.question.file)
        await take_lines(here, [(one, written.words) for one in ones])


async def _own(here: Here, prompt: Prompt[MonthOrEnd]) -> list[Assignment]:
    plan = await here.plan_to_change()
    return [here.own(plan, each) for each in prompt.question.assignments]


async def _with(here: Here, ones: list[Assignment], file: Attachment | None) -> list[Assignment]:
    """Keep a file, if any, with each of the works; what is then said of them counts it."""
    return ones if file is None else [await keep(here, one, file) for one in ones]


def _word(stage: Stage, question: MonthOrEnd, is_open: bool) -> Message:
    return views.month_or_end(question, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    MonthOrEnd: Asked(
        Act.REPORT, _word, _is_line, choices={views.RESULT: _is_result, views.END: _is_end}
    )
}
