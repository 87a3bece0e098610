"""Say of a question under a task's card that it went to nobody: the card has told what it can."""

from actions.here import Here
from actions.meant import shown_to
from actions.said.by_title import named_by
from domain.chat import Seat
from domain.lookup.names import TaskCard
from domain.spoken.answers.reported import asks_reported
from domain.spoken.answers.seeking import asks_about_itself
from domain.spoken.asking import asked_about, asks_list
from domain.spoken.courtesy import puts_off
from domain.written import Written
from storage.boxes.outgoing import OnScreen
from views import unused as views


async def asks_under_card(here: Here, answered: OnScreen, written: Written) -> bool:
    """Say how the question reaches somebody, where it names none; False for any other words.

    What a leader asks there is offered to the unit.
    """
    if not isinstance(answered.subject, TaskCard) or Seat.LEADERS in here.chat.seats:
        return False
    plan = await here.whole_plan()
    words = written.words
    if puts_off(words) or asks_about_itself(words) or asks_reported(words):
        return False
    if asked_about(written.words, plan.named_in_codes) != () or asks_list(written.words):
        return False
    named = await named_by(here, plan, written)
    if any(one.task.id != answered.subject.task for one in named):
        return False
    task = next((one for one in plan.tasks if one.id == answered.subject.task), None)
    if task is None:
        return False
    is_own = bool(await shown_to(here, plan, written.under))
    await here.say(views.question_unpassed(task, here.office.texts, is_own=is_own))
    return True
