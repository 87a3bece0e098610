"""What shows who is in charge of what, and who is away."""

from actions.show.stage import Stage, Worded, Wordings
from domain.remit.names import RemitList
from views.remit import listing as views


async def _remits(stage: Stage, subject: RemitList) -> Worded:
    roster = await stage.tx.remits.roster(stage.today, stage.now)
    remits, absences = await stage.tx.remits.standing(stage.today)
    shown = views.Listed(
        roster,
        tuple(stage.plan.units),
        [one for one in remits if not one.in_force(stage.today)],
        absences,
    )
    return views.remits(shown, stage.office.texts, for_office=subject.for_office), []


WORDINGS: Wordings = {RemitList: _remits}
