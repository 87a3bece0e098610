"""What is said where something is not written down for another, or stays as it is."""

from domain.proxy import correction, proxy, thread
from domain.spoken import quote
from views.refusal.wording import plainly
from views.texts import N_

plainly(
    {
        quote.NotALeader: N_(
            "Not recorded: whose opinion is it? Please give the position, or full name and "
            "position, for example: Giám đốc; Nguyễn Văn A, Phó Giám đốc."
        ),
        proxy.NameTheWork: N_(
            "Not recorded. To write down what a unit has told, please add the task's code and "
            "where it is from, for example: /xong TT-04 số 12/BC-TT, theo Zalo của Trưởng phòng."
        ),
        proxy.OneAtATime: N_(
            "Not recorded: one of these tasks is shared by several units. "
            "Please write each of them down by itself."
        ),
        thread.LineSettled: N_("This line has been recorded or dropped already."),
        thread.NothingPasted: N_("Nothing was pasted: please type /zalo and paste the lines."),
        thread.TooManyLines: N_(
            "Not read: {lines} lines are too many; please paste up to {most} at once."
        ),
        correction.AskedToCorrect: N_(
            "A correction has been asked for already; the office has yet to answer."
        ),
        correction.CorrectionSettled: N_("The office has answered this request already."),
        correction.GoneOn: N_(
            "Not taken back: something was reported or done about this task since. "
            "Please look it up with /nhatky, then use Return the report, or leave it as it is."
        ),
    }
)
