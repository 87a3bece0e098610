"""What is said about cycles that cannot be, and about orders that are settled."""

from domain.spoken.times import cycle
from domain.work import giving, instruction, recurring
from views.markup import Markup
from views.people.person import called
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts

plainly(
    {
        giving.NoOfficeToGive: N_(
            "Not passed on: no chat of the office is connected, which gives work out. An "
            "administrator please types /ketnoi in it."
        ),
        giving.NoUnitChosen: N_("No unit has been chosen yet. Please press one, then Go on."),
        instruction.NobodyNamed: N_(
            "Nothing was conveyed: the message names no unit and no task. For example: “TT-04 làm "
            "nhanh lên” goes to the unit of the task, “giao Trung tâm báo cáo kho lạnh trước 10/3” "
            "to the office as work to give, “TT-04 đến đâu rồi” shows the task."
        ),
        instruction.NobodyLate: N_("Nothing was conveyed: no work of any unit is overdue."),
        recurring.CannotRecur: N_(
            "{title} has a deadline of its own and does not recur. "
            "To move that deadline, type /dieuchinhhan and the code."
        ),
        recurring.DoesNotRecur: N_(
            "{title} has no cycle to end. Type /dinhky to see the recurring work."
        ),
        cycle.CycleNotUnderstood: N_(
            "No cycle was understood in “{typed}”. For example: hằng tháng ngày 15; "
            "quý, 6 tháng, năm; thứ Hai hằng tuần."
        ),
        cycle.DayIsNoCycle: N_(
            "Not recorded: “{typed}” names a day once, and not how often it comes. For every year "
            "write: {typed} hằng năm. For a deadline once type /dieuchinhhan with the code and day."
        ),
        cycle.NoSuchCycleDay: N_(
            "The day in “{typed}” does not fit. Please give a day from 1 to 31, "
            "or a weekday for what is weekly."
        ),
    }
)


@sentence.register
def _(refusal: instruction.InstructionSettled, texts: Texts) -> Markup:
    if refusal.given:
        return texts.say("This order has been given out by {by}.", by=refusal.by)
    return texts.say("{by} noted before that this order is not to be given out.", by=refusal.by)


@sentence.register
def _(refusal: giving.SeenBefore, texts: Texts) -> Markup:
    return texts.say(
        "{person} has received this work at {at}; no need to press again.",
        person=called(refusal.person),
        at=texts.moment(refusal.at),
    )
