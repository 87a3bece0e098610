"""What the office is told of words that would change work and are no order."""

from domain.message import Message
from domain.plan.state import Kind
from domain.plan.task import Task
from views.markup import lines
from views.plan.task import title
from views.texts import Texts


def how_to_change(task: Task, texts: Texts) -> Message:
    """Return the commands that change one task, its code filled in."""
    return Message(
        lines(
            title(task, texts),
            texts.say("Nothing was recorded, nothing went to anybody. To change this task:"),
            texts.say("– its deadline: /dieuchinhhan {code} and the day", code=task.code),
            texts.say(
                "– the unit: /thoithuchien {code} giao nhầm, then /giaoviec anew", code=task.code
            ),
            texts.say("– a report on it: /tralai {code} and what is missing", code=task.code),
            texts.say("– how often it comes: /dinhky {code} and the cycle", code=task.code)
            if task.kind is Kind.RECURRING
            else None,
            texts.say("– to see it in full: /viec {code}", code=task.code),
        )
    )
