"""What is said about reports that cannot be taken."""

from domain.report import backdating, contribution, outcome, submission
from domain.report import done as report
from views.markup import Markup
from views.plan.handed import submitted
from views.plan.task import title
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts, count, long_date
from views.unit.head import head_of

plainly(
    {
        submission.NotSubmitted: N_(
            "{title} is not waiting for a signature, so that nothing can have come back. Type "
            "/viec to see where it stands."
        ),
        submission.SubmittedSince: N_(
            "{title}: something was reported since; nothing was changed. Type /viec to see where "
            "it stands."
        ),
        contribution.AlreadyContributed: N_(
            "{title}: it was noted before that this unit's part was sent; no need to press again."
        ),
        outcome.DocumentOfTheFuture: N_(
            "Not recorded: {day} has not come yet. Please check the day and report again."
        ),
        report.NoLongerCarriedOut: N_(
            "{title} is no longer carried out in this plan, so that no reports are taken. If it "
            "goes on, please ask the office."
        ),
        report.WhoseProduct: N_(
            "Not recorded yet: {codes} were all reported done. Which of them left this document? "
            "Please send it again with the code, for example: {code} no. 12/KH-STC."
        ),
        report.NothingToConfirm: N_(
            "{title}: no report waits for confirmation; it was withdrawn or returned. "
            "Type /kehoach to see where it stands."
        ),
        report.AlreadyConfirmed: N_(
            "{title}: the report counts already; nothing needs to be done."
        ),
        report.NothingToReturn: N_(
            "Not returned: {title} ({unit}) has no report. Type /kehoach to see where it stands."
        ),
        report.NotReportedDone: N_(
            "{title} has no report of completion to withdraw. Type /viec to see where it stands."
        ),
        report.TooLateToWithdraw: N_(
            "The report on {title} can no longer be withdrawn here; that is possible until the end "
            "of the next working day. Please ask the office to return it."
        ),
        report.NotReturnedLast: N_(
            "{title}: nothing was returned here that still waits; the report has been made anew."
        ),
        backdating.NothingBackdated: N_(
            "{title}: no such day waits for confirmation any more; it was settled, or the report "
            "was withdrawn or returned."
        ),
        outcome.NoSuchDocumentDay: N_(
            "Not recorded: the calendar has no day {typed}. "
            "Please report again with the right day, such as 18/02/2021."
        ),
        outcome.NoDocumentNamed: N_(
            "Not recorded: this answer names neither a document's number nor a day. Please reply "
            "to the question again, such as 25/KH-TTKHCN ngày 18/02/2021, or press Cancel."
        ),
        report.NothingReported: N_(
            "No report stands that could be returned. Type /kehoach to see the plan."
        ),
        report.NothingOpen: N_("There is no open task here. Type /kehoach to see the plan."),
    }
)


@sentence.register
def _(refusal: report.TaskOfAnotherUnit, texts: Texts) -> Markup:
    return texts.say(
        "Not recorded: {title} is led by {units}. Please let that unit report.",
        title=title(refusal.task, texts),
        units="; ".join(unit.name for unit in refusal.units),
    )


@sentence.register
def _(refusal: contribution.OnlyCoordinating, texts: Texts) -> Markup:
    return texts.say(
        "Not recorded: {title} is led by {units}. If the co-operating unit's part is done, "
        "press Our part was sent.",
        title=title(refusal.task, texts),
        units="; ".join(unit.name for unit in refusal.units),
    )


@sentence.register
def _(refusal: report.AlreadyDone, texts: Texts) -> Markup:
    one = refusal.assignment
    if one.completed_on is None:
        return texts.say(
            "{title} was reported done before; no need to report again.",
            title=title(one.task, texts),
        )
    if refusal.by and one.reported_at is not None:
        return texts.say(
            "{title}: {by} has reported it done on {day} (told at {at}); no need to report again.",
            title=title(one.task, texts),
            by=refusal.by,
            day=long_date(one.completed_on),
            at=texts.moment(one.reported_at),
        )
    return texts.say(
        "{title} was reported done on {day}; no need to report again.",
        title=title(one.task, texts),
        day=long_date(one.completed_on),
    )


@sentence.register
def _(refusal: report.AlreadyAwaiting, texts: Texts) -> Markup:
    if refusal.assignment.awaits_head:
        return texts.say(
            "{title} was reported done and waits for {head}; no need to report again.",
            title=title(refusal.assignment.task, texts),
            head=head_of(refusal.assignment.unit, texts),
        )
    return texts.say(
        "{title} was reported done and waits for the office's confirmation; "
        "no need to report again.",
        title=title(refusal.assignment.task, texts),
    )


@sentence.register
def _(refusal: report.StepsStillOpen, texts: Texts) -> Markup:
    steps = dict.fromkeys(step.task.code for step in refusal.steps)
    return texts.say(
        "{title} is done when its steps are; {n} are still open: {steps}. "
        "Please report those with /xong and their code.",
        title=title(refusal.task, texts),
        n=count(len(steps)),
        steps=", ".join(steps),
    )


@sentence.register
def _(refusal: submission.AlreadySubmitted, texts: Texts) -> Markup:
    return texts.say(
        "{title}: {state}, recorded before. To correct the document, type /datrinh, the code and "
        "its number; once it is signed, press Done.",
        title=title(refusal.assignment.task, texts),
        state=submitted(refusal.assignment, texts),
    )
