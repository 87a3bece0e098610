"""What is said about papers under review."""

from domain import review
from domain.spoken import correction
from views.refusal.wording import N_, plainly

plainly(
    {
        review.ReviewIsOver: N_(
            "This review is over. To look at the paper again, send it with /nhapkehoach."
        ),
        review.NothingToTakeIn: N_(
            "None of these tasks names a unit of this department. "
            "Please press Correct and write, for example: đơn vị TT."
        ),
        review.NothingDiffers: N_(
            "The paper says what the system has already; there is nothing to take in."
        ),
        correction.NotACorrection: N_(
            "Not understood. One correction a line, for example: hạn trước 30/6; đơn vị TT, VP; "
            "loại thường xuyên; nội dung …"
        ),
    }
)
