"""What is said about units that are not renamed, merged or parted."""

from domain.unit import change
from views.refusal.wording import plainly
from views.texts import N_

plainly(
    {
        change.UnitChangeNotUnderstood: N_(
            "Not understood. Type /donvi to see the units' codes and how to rename or merge them."
        ),
        change.CannotMerge: N_(
            "{unit} cannot be merged like that. Please name two different units; the office itself "
            "can only be renamed."
        ),
        change.CannotSplit: N_(
            "This merger cannot be taken back here: it was taken back before, has gone on since, "
            "or was made by an older version. Type /donvi to see the units."
        ),
        change.MergedAway: N_(
            "{unit} is part of {into} by now. Its work is seen and reported in the chat of {into}."
        ),
        change.MergedBefore: N_(
            "This unit was merged before; nothing needs to be done. Type /donvi to see the units."
        ),
    }
)
