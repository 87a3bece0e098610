"""What is said where no day off was understood."""

from domain.holiday.days import NotClosed
from domain.spoken.times.days_off import DaysOffNotUnderstood, UnitsOfDaysUnknown, WorkedByAll
from views.markup import Markup
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts

plainly(
    {
        DaysOffNotUnderstood: N_(
            "Not recorded. Please name the days and the paper, for example: /lichnghi Nghỉ "
            "02/01/2026, làm bù thứ Bảy 10/01/2026, theo văn bản 12729/VPCP-KGVX"
        ),
        UnitsOfDaysUnknown: N_(
            "Not recorded: no unit is called “{typed}”. Please name the units by their codes: "
            "{codes}."
        ),
        WorkedByAll: N_(
            "Not recorded: days worked instead are everybody's. Please enter the days off of some "
            "units alone, without days worked instead."
        ),
    }
)


@sentence.register
def _(refusal: NotClosed, texts: Texts) -> Markup:
    return texts.say(
        "Not recorded: {unit} alone is not off on {day}. Type /lichnghi to see the days off.",
        unit=refusal.unit.name,
        day=texts.full_day(refusal.day),
    )
