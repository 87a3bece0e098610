"""Every refusal as a sentence that says what to do next."""

from functools import singledispatch

from domain import authority, code, obstacle, paper, plan, press, prompt, report
from domain.refusal import Refusal
from views.markup import Markup
from views.task import title
from views.texts import Texts, count, long_date


@singledispatch
def sentence(refusal: Refusal, texts: Texts) -> Markup:
    """Return the words for `refusal`; one cause, one sentence. Raises LookupError without them."""
    words = _PLAIN.get(type(refusal))
    if words is None:
        raise LookupError(f"no words for {type(refusal).__name__}")
    return texts.say(words, **refusal.facts)


def N_(sentence: str) -> str:  # noqa: N802  # gettext's own name for "extract, translate later"
    """Mark a sentence for translation where it is stored before it is said."""
    return sentence


_PLAIN: dict[type[Refusal], str] = {
    authority.UnboundChat: N_(
        "This chat is not connected with any unit yet. An administrator please types /ketnoi here."
    ),
    authority.NotForThisChat: N_(
        "This chat cannot do that. Please use the command in the chat of the unit or office "
        "it concerns."
    ),
    authority.AnonymousAdministrator: N_(
        "Please turn off anonymity in this group and try again: "
        "an anonymous administrator cannot be recognised."
    ),
    authority.NotAnAdministrator: N_(
        "Only an administrator of the system can connect chats. Please ask the office; "
        "your Telegram id, should it be wanted, is {address}."
    ),
    authority.NotOfThisChat: N_(
        "This button belongs to work that this chat does not answer for. "
        "Type /viec to see the list of today."
    ),
    authority.Stranger: N_(
        "You are not in the department's list yet. Please contact the office to be added."
    ),
    authority.AloneWithTheBot: N_(
        "Please use the command in your unit's own group, so that everybody there sees it."
    ),
    authority.UnknownUnit: N_(
        "No unit has the code {typed}. The codes are: {codes}; vanphong for the office, "
        "bgd for the leaders."
    ),
    code.UnknownCode: N_(
        "Not recorded: there is no task with the code {typed} here. Type /viec to see the list."
    ),
    obstacle.AlreadyResolved: N_(
        "This obstacle was marked resolved before; nothing needs to be done."
    ),
    paper.PlanWithoutDate: N_(
        "The plan does not say when it was signed, so its year is not known. "
        "Please write the date under its number and try again."
    ),
    plan.NoPlan: N_("No plan has been taken in yet. Please ask the administrator to import it."),
    press.UnknownPress: N_(
        "This button is from an earlier version. Type /viec for a list with new buttons."
    ),
    prompt.QuestionClosed: N_(
        "This question is closed already. To report an obstacle, type /vuongmac and the code."
    ),
    prompt.NothingToCancel: N_("There is no open question. /trogiup lists what can be done."),
    prompt.NotUnderstood: N_(
        "The system did not understand this message. Please choose a button below."
    ),
    report.NothingOpen: N_("There is no open task here. Type /kehoach to see the plan."),
}


@sentence.register
def _(refusal: report.TaskOfAnotherUnit, texts: Texts) -> Markup:
    return texts.say(
        "Not recorded: {title} is led by {units}. Please let that unit report.",
        title=title(refusal.task),
        units="; ".join(unit.name for unit in refusal.units),
    )


@sentence.register
def _(refusal: report.AlreadyDone, texts: Texts) -> Markup:
    one = refusal.assignment
    if one.completed_on is None:
        return texts.say(
            "{title} was reported done before; no need to report again.", title=title(one.task)
        )
    return texts.say(
        "{title} was reported done on {day}; no need to report again.",
        title=title(one.task),
        day=long_date(one.completed_on),
    )


@sentence.register
def _(refusal: report.StepsStillOpen, texts: Texts) -> Markup:
    steps = dict.fromkeys(step.task.code for step in refusal.steps)
    return texts.say(
        "{title} is done when its steps are; {n} are still open: {steps}. "
        "Please report those with /xong and their code.",
        title=title(refusal.task),
        n=count(len(steps)),
        steps=", ".join(steps),
    )


@sentence.register
def _(refusal: report.NotReportedDone, texts: Texts) -> Markup:
    return texts.say(
        "{title} has no report of completion to withdraw. Type /viec to see where it stands.",
        title=title(refusal.assignment.task),
    )


@sentence.register
def _(refusal: report.TooLateToWithdraw, texts: Texts) -> Markup:
    return texts.say(
        "The report on {title} can no longer be withdrawn here; that is possible until the end "
        "of the next working day. Please ask the office to return it.",
        title=title(refusal.assignment.task),
    )


@sentence.register
def _(refusal: paper.UnreadableFile, texts: Texts) -> Markup:
    return texts.say(
        "{file} could not be opened. Please check that the file exists, is whole and has no "
        "password.",
        file=refusal.file,
    )


@sentence.register
def _(refusal: paper.EmptyFile, texts: Texts) -> Markup:
    return texts.say("{file} holds no text. Please choose the signed plan.", file=refusal.file)


@sentence.register
def _(refusal: paper.FileTooLarge, texts: Texts) -> Markup:
    return texts.say(
        "{file} is larger than {limit} MB. Please leave out its pictures and try again.",
        file=refusal.file,
        limit=refusal.limit // 1_000_000,
    )


@sentence.register
def _(refusal: paper.UnsupportedFormat, texts: Texts) -> Markup:
    return texts.say(
        "{file} is a {kind} file, which cannot be read yet. Please save the plan as .docx or .txt.",
        file=refusal.file,
        kind=refusal.kind,
    )


@sentence.register
def _(refusal: paper.NotAPlan, texts: Texts) -> Markup:
    return texts.say(
        "{file} names no units with tasks, so nothing was read from it. "
        "Please choose the plan with its list of tasks by unit.",
        file=refusal.file,
    )


@sentence.register
def _(refusal: paper.SecretDocument, texts: Texts) -> Markup:
    return texts.say(
        "{file} bears the secrecy stamp {stamp} ({where}): it must not be taken into this system.",
        file=refusal.file,
        stamp=refusal.stamp,
        where=refusal.where,
    )
