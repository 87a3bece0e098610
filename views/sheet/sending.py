"""The assignment sheet on its way out: what stands over it, and how it comes back."""

from datetime import date, datetime

from domain.attachment import Attachment, AttachmentKind
from domain.message import Message
from domain.plan.plan import Plan
from views.markup import lines
from views.texts import N_, Texts, count

# Its line in the menus.
MENU = {"xuatexcel": N_("Send all work as an Excel file to edit")}


def sent(plan: Plan, day: date, texts: Texts) -> Message:
    """Return what stands under the file."""
    return Message(
        lines(
            texts.say("The assignment sheet: {n} rows.", n=count(len(plan.assignments))),
            texts.say(
                "Edit units, titles, kinds, deadlines, cycles and targets; add a row below, or "
                "delete one whose work is no longer carried out. Then send the file back with the "
                "words /nhapkehoach under it: what differs is shown, and counts once it is "
                "confirmed."
            ),
        ),
        attachment=Attachment(AttachmentKind.SHEET, "", file_name(day)),
    )


def title(organization: str, now: datetime, texts: Texts) -> tuple[str, ...]:
    """Return the lines over the table."""
    return (
        organization.upper(),
        texts.label("ASSIGNMENT OF TASKS (as of {at})", at=texts.moment(now)),
    )


def file_name(day: date) -> str:
    """Return what the file is called, in signs that every system takes."""
    return f"phan-cong-{day:%Y%m%d}.xlsx"
