"""What was submitted and has come back: the question whether it has, and what was recorded."""

from collections.abc import Sequence

from domain.meant import SentBackMeant
from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.press import CONFIRM, press
from domain.report.names import ReportVerb
from domain.report.submission_names import SentBack
from views.buttons import cancel_button, choice, code_rows
from views.markup import Markup, capitalised, lines
from views.plan.task import deadline, title
from views.report.returning import only_form_row
from views.texts import Texts
from views.voice import file_named


def button(one: Assignment, texts: Texts) -> Button:
    """Return the button under work that waits for a signature."""
    return Button(texts.label("Came back…"), press(ReportVerb.SENT_BACK, one.id))


def which(candidates: Sequence[Assignment], texts: Texts) -> Message:
    """Return the question which of several submissions came back."""
    waiting = [one for one in candidates if one.progress is Progress.SUBMITTED]
    return Message(
        lines(
            texts.say("Which task came back? Press its code."),
            *(title(one.task, texts) for one in waiting),
        ),
        code_rows(waiting, ReportVerb.SENT_BACK),
    )


def meant(one: Assignment, asked: SentBackMeant, texts: Texts, *, is_open: bool) -> Message:
    """Return the question whether it has come back; once answered it has no buttons."""
    said = lines(
        texts.say("Report that it came back: {title}", title=title(one.task, texts)),
        texts.say("In your words: “{words}”", words=asked.words) if asked.words else None,
        texts.say("With it: {file}.", file=file_named(asked.file, texts)) if asked.file else None,
    )
    if not is_open:
        return Message(said)
    how = (
        texts.say("The task is open again then. Nothing is recorded before Right is pressed.")
        if asked.words
        else texts.say(
            "The task is open again then. Press Right, or reply to this message with what is to be "
            "mended."
        )
    )
    right = choice(texts.label("Right"), CONFIRM, Style.SUCCESS)
    return Message(lines(said, how), ((right, cancel_button(texts)),), asks=True)


def sent_back(one: Assignment, told: SentBack, texts: Texts, *, stands: bool) -> Message:
    """Return what was recorded, with the way to take it back while it `stands`."""
    text = _recorded(one, told, texts)
    if not stands:
        return Message(text)
    back = Button(texts.label("It did not come back"), press(ReportVerb.NOT_SENT_BACK, one.id))
    submit = Button(texts.label("Submitted again"), press(ReportVerb.SUBMIT, one.id))
    text = lines(
        text,
        capitalised(deadline(one, texts)),
        texts.say(
            "The task is open again, with its reminders. Once it is submitted again, type "
            "/datrinh {code}.",
            code=one.task.code,
        ),
    )
    return Message(text, ((submit, back),))


def _recorded(one: Assignment, told: SentBack, texts: Texts) -> Markup:
    return lines(
        texts.say("Recorded: {title}: the submission came back.", title=title(one.task, texts)),
        texts.say("To be mended: “{words}”", words=told.words) if told.words else None,
    )


def to_office(one: Assignment, told: SentBack, texts: Texts) -> Message:
    """Return it to the office, which may say that the day of submission stands."""
    text = lines(
        texts.say(
            "{title} ({unit}): {person} reports at {at} that the submission came back.",
            title=title(one.task, texts),
            unit=one.unit.name,
            person=told.by,
            at=texts.moment(told.at),
        ),
        texts.say("To be mended: “{words}”", words=told.words) if told.words else None,
    )
    rows = (only_form_row(one, texts),) if one.last_day and one.submitted_on else ()
    return Message(text, rows)


def waits_again(one: Assignment, texts: Texts) -> Markup:
    """Return that the submission stands as it stood."""
    return texts.say(
        "{title}: it did not come back; the submission stands as before.",
        title=title(one.task, texts),
    )
