"""What is said about statements that cannot be shown."""

from domain.spoken.times import span
from domain.statement import statement
from views.refusal.wording import plainly
from views.texts import N_

plainly(
    {
        span.PeriodNotUnderstood: N_(
            "The system did not understand “{typed}” as a period. For example: /bangke tháng 5, "
            "/bangke quý 2, /bangke năm 2021, /bangke từ 15/4 đến 14/5.",
        ),
        statement.WhichUnit: N_(
            "No unit is called “{typed}”. Type /bangke, the period and one of: {codes}.",
        ),
        statement.NotByPlan: N_(
            "A statement is of all plans, and stands plan by plan where there are several; it is "
            "not made of {plan} alone. Type /bangke and the period, or /viec {plan} to see the "
            "work of that plan."
        ),
        statement.StatementOfAnother: N_(
            "This statement is seen by who it is about, by the head of the unit and by the office. "
            "For your own, type /bangke alone with the system."
        ),
    }
)
