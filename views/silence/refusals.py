"""What is said where a rung cannot be sent."""

from domain.silence import ladder
from views.refusal.wording import plainly
from views.texts import N_

plainly(
    {
        ladder.HeadOutOfReach: N_(
            "Nothing was sent: no chat of {unit} can be written to. Please call them, and ask the "
            "administrator to check that the bot is in their chat."
        ),
        ladder.NobodySilent: N_(
            "Nothing was sent: the unit has answered, or has just been asked. "
            "Type /canykien to see where things stand."
        ),
    }
)
