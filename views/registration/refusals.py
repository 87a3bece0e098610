"""What is said about deadlines that cannot be proposed, presented or approved."""

from domain.registration import board, call
from views.refusal.wording import plainly
from views.texts import N_

plainly(
    {
        board.HasItsDeadline: N_(
            "{title} needs no deadline any more. To move a deadline, please use /giahan."
        ),
        board.NotProposed: N_(
            "{title} has no proposed deadline any more; nothing is to be taken back."
        ),
        board.NothingUndated: N_(
            "Every task that is still to be done has its deadline; nothing is to be registered. "
            "Type /kehoach to see the plan."
        ),
        board.BoardWithTheLeaders: N_(
            "The registration of deadlines is with the leaders. If something must change, please "
            "ask them to send it back."
        ),
        board.BoardDecided: N_(
            "This registration of deadlines was decided before; nothing needs to be done."
        ),
        board.NothingProposed: N_(
            "No deadline is proposed yet. Press a unit's code and enter one, or wait for the units."
        ),
        call.NobodyCalled: N_(
            "No unit is being asked for deadlines, so that nothing is to be recalled. "
            "Type /kehoach to see the plan."
        ),
        call.CallRecalled: N_(
            "Not recorded: the office has recalled this registration of deadlines. "
            "To propose one all the same, press Propose deadlines under the monthly message."
        ),
        board.NobodyApproves: N_(
            "The leaders' chat is not connected, so that nobody can approve. An administrator "
            "please types /ketnoi bgd there."
        ),
    }
)
