"""What is said about statements that cannot be shown."""

from domain.spoken.times import span
from domain.statement import statement
from views.markup import Markup
from views.refusal.wording import N_, plainly, sentence
from views.texts import Texts

plainly(
    {
        statement.StatementOfAnother: N_(
            "This statement is seen by who it is about, by the head of the unit and by the office. "
            "For your own, type /bangke alone with the system."
        )
    }
)


@sentence.register
def _(refusal: span.PeriodNotUnderstood, texts: Texts) -> Markup:
    return texts.say(
        "The system did not understand “{typed}” as a period. For example: /bangke tháng 5, "
        "/bangke quý 2, /bangke năm 2021, /bangke từ 15/4 đến 14/5.",
        typed=refusal.typed,
    )


@sentence.register
def _(refusal: statement.WhichUnit, texts: Texts) -> Markup:
    return texts.say(
        "No unit is called “{typed}”. Type /bangke, the period and one of: {codes}.",
        typed=refusal.typed,
        codes=refusal.codes,
    )
