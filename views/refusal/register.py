"""What is said about names and positions that cannot be taken."""

from domain import register
from views.refusal.wording import N_, plainly

plainly(
    {
        register.NotAName: N_(
            "Not recorded: a full name has letters only, at most 60. Please reply to the question "
            "again with both: full name, position."
        ),
        register.NotAPosition: N_(
            "Not recorded: a position has letters, at most 100 signs. Please reply to the question "
            "again, for example: chuyên viên."
        ),
        register.AskedOfAnother: N_(
            "This question is for {name}. Please let them answer it themselves."
        ),
    }
)
