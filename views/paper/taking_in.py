"""Taking a paper in: the questions on the way, and what is said when it counts."""

from collections.abc import Sequence

from domain.message import Message
from domain.paper.names import TakingInMeant
from domain.plan.differences import Differences
from domain.plan.incoming import Incoming
from domain.plan.signed import SignedPlan
from views.buttons import choice, confirm_row, gather_button
from views.markup import Markup, escape, lines
from views.plan.signed import called, name
from views.question import as_question
from views.texts import Texts, count, shorten

MOST_WORDS = 600


def await_paper(texts: Texts, *, is_open: bool) -> Message:
    """Return the question for a paper; once answered it has no buttons."""
    words = lines(
        texts.say(
            "Only send papers that are not secret. The system may not see the stamp on a scan."
        ),
        texts.say(
            "Please send the signed plan, or the conclusion of a meeting: a file (.docx, .pdf, "
            ".xlsx, .txt), or its words pasted."
        ),
    )
    return as_question(words, texts, is_open=is_open)


def take_in(asked: TakingInMeant, texts: Texts, *, is_open: bool) -> Message:
    """Return what taking the paper in would do, with the buttons that confirm or drop it.

    Beside them is what else the paper may be.
    """
    text = lines(*(escape(line) for line in asked.told))
    if not is_open:
        return Message(text)
    if asked.short_name is not None:
        text = lines(text, texts.say("For another short name, reply to this message with it."))
    options = tuple((choice(one.words, str(n)),) for n, one in enumerate(asked.options))
    return Message(text, (confirm_row(texts), *options))


def as_corrected(plan: SignedPlan, texts: Texts) -> str:
    """Return the button that makes a paper a corrected version of a plan."""
    return texts.label("It corrects {plan}", plan=name(plan, texts))


def as_new(texts: Texts) -> str:
    """Return the button that makes a paper a new plan."""
    return texts.label("It is a new plan")


def as_work_plan(texts: Texts) -> str:
    """Return the button that makes a paper the work plan of its year."""
    return texts.label("It is the work plan of the year")


def rewrites_again(texts: Texts) -> str:
    """Return what is asked a second time where hardly anything of a plan would be left."""
    return texts.label(
        "Please confirm once more that this rewrites that plan; otherwise press Cancel."
    )


def would_be_left(nobodys: Sequence[str], unclear: int, left_out: int, texts: Texts) -> list[str]:
    """Return the lines that say what of the paper would not be taken in."""
    told = []
    if nobodys:
        what = shorten("; ".join(nobodys), MOST_WORDS)
        told.append(
            texts.label(
                "Not taken in, as no unit is named: {n} – {what}", n=count(len(nobodys)), what=what
            )
        )
    if left_out:
        told.append(texts.label("Left out: {n} tasks.", n=count(left_out)))
    if unclear:
        told.append(texts.label("Still unclear: {n} paragraphs; see To look at.", n=count(unclear)))
    return told


def taken_in(year: int, incoming: Incoming, found: Differences, texts: Texts) -> Message:
    """Return that the plan is in the system, and how its undated work gets deadlines."""
    short_name = incoming.corrects.short_name if incoming.corrects else incoming.short_name
    plan = called(short_name, incoming.corrects.year if incoming.corrects else year, texts)
    new = texts.say("{n} new tasks", n=count(len(found.new))) if found.new else None
    changed = texts.say("{n} changed", n=count(len(found.changed))) if found.changed else None
    what = Markup(", ".join(filter(None, (new, changed))))
    return Message(
        texts.say("{plan} is in the system: {what}.", plan=plan, what=what)
        if what
        else texts.say("{plan} is in the system.", plan=plan),
        ((gather_button(texts),),) if found.new else (),
    )


def dropped(texts: Texts) -> Message:
    """Return that nothing of the paper was taken in."""
    return Message(texts.say("The paper was left out; nothing was recorded."))
