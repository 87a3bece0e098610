"""What is said about days that somebody typed and cannot mean."""

from domain.spoken.times import deadline, point
from views.markup import Markup
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts

plainly(
    {
        deadline.DayTooFar: N_(
            "{day} is more than five years away. Please check the year and write the day again."
        ),
        deadline.DayNotUnderstood: N_(
            "The system found no day in “{typed}”. Please write it like 30/6, “thứ Sáu tuần sau” "
            "or “cuối tháng 6”."
        ),
        point.NoSuchDay: N_(
            "The calendar has no {typed}. Please check the day and write it again."
        ),
    }
)


@sentence.register
def _(refusal: deadline.DayInThePast, texts: Texts) -> Markup:
    return texts.say(
        "{day} has gone by. Please give a day from today on; for another year, write it with its "
        "year.",
        day=texts.full_day(refusal.day),
    )
