"""What shows the monthly round and lines of result, and asks which task one is about."""

from actions.show.stage import Stage, Worded, Wordings, ids
from domain.progress.names import Collected, Round, Updated, WhichUpdated
from views.markup import marked
from views.progress import line as update
from views.progress import monthly_round


async def _round(stage: Stage, subject: Round) -> Worded:
    message = monthly_round.asked(
        monthly_round.Asked(
            unit=stage.unit(subject.unit),
            month=subject.month,
            closes=subject.closes,
            items=stage.shown,
        ),
        stage.office.texts,
        today=stage.today,
        calendar=stage.calendar,
    )
    return message, ids(stage.shown)


async def _collected(stage: Stage, subject: Collected) -> Worded:
    texts = stage.office.texts
    message = monthly_round.collected(stage.shown, subject.month, texts, now=stage.now)
    return message, ids(stage.shown)


async def _updated(stage: Stage, subject: Updated) -> Worded:
    message = update.updated(stage.shown, marked(subject.refused), stage.office.texts)
    return message, ids(stage.shown)


async def _which_updated(stage: Stage, _: WhichUpdated) -> Worded:
    return update.which_is_updated(stage.shown, stage.office.texts), ids(stage.shown)


WORDINGS: Wordings = {
    Round: _round,
    Collected: _collected,
    Updated: _updated,
    WhichUpdated: _which_updated,
}
