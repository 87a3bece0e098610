"""What is said about orders that change nothing, or move what is not the department's to move."""

from domain.closing import closing
from domain.order import moving, rearrangement, scope
from domain.plan.state import SetBy
from domain.unit import change as unit_change
from domain.work import giving
from views.markup import Markup, lines
from views.order.preview import unaffected
from views.plan.task import title
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts


@sentence.register
def _(refusal: moving.SetAboveUs, texts: Texts) -> Markup:
    if refusal.task.set_by is SetBy.MINISTRY:
        return texts.say(
            "The deadline of {code} was set by a ministry; the department cannot extend it itself. "
            "Please give the reason and the day proposed, so that the office drafts a letter.",
            code=refusal.task.code,
        )
    return texts.say(
        "The deadline of {code} was set by the province; the department cannot extend it itself. "
        "Please give the reason and the day proposed, so that the office drafts a letter.",
        code=refusal.task.code,
    )


@sentence.register
def _(refusal: moving.MovedByItsSteps, texts: Texts) -> Markup:
    return texts.say(
        "The deadline of {code} follows from its steps. Please move that of the step concerned.",
        code=refusal.task.code,
    )


MOST_REASONS = 5

plainly(
    {
        rearrangement.PressToConfirm: N_(
            "Nothing has been recorded yet. Please agree, correct or cancel with a button of the "
            "preview."
        ),
        giving.NoOfficeToGive: N_(
            "Not passed on: no chat of the office is connected, which gives work out. An "
            "administrator please types /ketnoi in it."
        ),
        giving.NoUnitChosen: N_("No unit has been chosen yet. Please press one, then Go on."),
        closing.ClosingAdvanced: N_(
            "This has moved on meanwhile; nothing was changed. "
            "Type /chotnam to see where it stands."
        ),
        closing.YearIsClosed: N_(
            "No work of the plan is open any more; there is nothing to close. "
            "Type /kehoach to see the plan."
        ),
        unit_change.UnitChangeNotUnderstood: N_(
            "Not understood. Type /donvi to see the units' codes and how to rename or merge them."
        ),
        unit_change.CannotMerge: N_(
            "{unit} cannot be merged like that. Please name two different units; the office itself "
            "can only be renamed."
        ),
        unit_change.CannotSplit: N_(
            "This merger cannot be taken back here: it was taken back before, has gone on since, "
            "or was made by an older version. Type /donvi to see the units."
        ),
        unit_change.MergedAway: N_(
            "{unit} is part of {into} by now. Its work is seen and reported in the chat of {into}."
        ),
        unit_change.MergedBefore: N_(
            "This unit was merged before; nothing needs to be done. Type /donvi to see the units."
        ),
        scope.NoSuchScope: N_(
            "Not understood: {typed}. Please reply with codes (TT-04), with a unit (TT), "
            "or with tất cả."
        ),
    }
)


@sentence.register
def _(refusal: rearrangement.NothingToRearrange, texts: Texts) -> Markup:
    return lines(
        texts.say("Nothing here could be changed. Type /kehoach to see the open work."),
        *(
            texts.say("– {code}: {why}", code=one.task.code, why=unaffected(one, why, texts))
            for one, why in refusal.passed_over[:MOST_REASONS]
        ),
    )


@sentence.register
def _(refusal: rearrangement.BasisTooLow, texts: Texts) -> Markup:
    task = refusal.assignment.task
    if task.set_by is SetBy.MINISTRY:
        return texts.say(
            "The deadline of {title} was set by a ministry. Please give a paper of the ministry's "
            "or the government's as the basis; without one, draft a letter that asks for it.",
            title=title(task, texts),
        )
    return texts.say(
        "The deadline of {title} was set by UBND tỉnh. Please give a paper of theirs as the basis; "
        "without one, draft a letter that asks for a later date.",
        title=title(task, texts),
    )
