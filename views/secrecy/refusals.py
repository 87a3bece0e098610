"""What is said about restricting that was not done."""

from domain.secrecy import restricted
from views.refusal.wording import plainly
from views.texts import N_

plainly(
    {
        restricted.NothingToRestrict: N_(
            "Please type the code of the task after /hanche, for example: /hanche VP-03, or "
            "/hanche bỏ VP-03."
        ),
    }
)
