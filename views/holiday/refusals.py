"""What is said where no day off was understood."""

from domain.spoken.times.days_off import DaysOffNotUnderstood
from views.refusal.wording import N_, plainly

plainly(
    {
        DaysOffNotUnderstood: N_(
            "Not recorded. Please name the days and the paper, for example: /lichnghi Nghỉ "
            "02/01/2026, làm bù thứ Bảy 10/01/2026, theo văn bản 12729/VPCP-KGVX"
        )
    }
)
