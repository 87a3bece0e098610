"""Which papers can be had, and what stands under one that goes out."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from domain.attachment import Attachment, AttachmentKind
from domain.message import Button, Message
from domain.press import press
from domain.publication.names import PaperOut, PublicationVerb
from domain.publication.papers import PaperKind
from domain.publication.templates import Fault, Wrong
from domain.text import fold
from views.buttons import Row
from views.markup import Markup, escape, lines
from views.publication.signing import Signature
from views.texts import N_, Texts

# Its line in the menus.
MENU = {"vanban": N_("Drafts in Word: report, reminder, submission, meeting")}

_FILES = {
    PaperKind.REPORT: (AttachmentKind.PAPER, "bao-cao", "docx"),
    PaperKind.APPENDIX: (AttachmentKind.SHEET, "phu-luc", "xlsx"),
    PaperKind.PICTURE: (AttachmentKind.PICTURE, "tien-do", "png"),
    PaperKind.PACKAGE: (AttachmentKind.PAPER, "van-thu", "zip"),
    PaperKind.MEETING: (AttachmentKind.PAPER, "giao-ban", "docx"),
    PaperKind.REMINDER: (AttachmentKind.PAPER, "phieu-nhac-viec", "docx"),
    PaperKind.URGING: (AttachmentKind.PAPER, "cong-van-don-doc", "docx"),
    PaperKind.SUBMISSION: (AttachmentKind.PAPER, "phieu-trinh", "docx"),
    PaperKind.ASSIGNMENT: (AttachmentKind.PAPER, "phieu-giao-viec", "docx"),
}


def paper_rows(period: str, texts: Texts) -> tuple[Row, ...]:
    """Return the buttons for the papers of a period, as they stand under its digest too."""

    def button(kind: PaperKind) -> Button:
        return Button(_button(kind, texts), press(PublicationVerb.SEND, kind.value, period))

    return ((button(PaperKind.PICTURE), button(PaperKind.REPORT), button(PaperKind.APPENDIX)),)


def offered(period: str, texts: Texts) -> Message:
    """Return which papers there are, with the buttons of a period."""

    def button(kind: PaperKind) -> Button:
        return Button(_button(kind, texts), press(PublicationVerb.SEND, kind.value, period))

    return Message(
        lines(
            texts.say("Papers made of the figures of this week; press one:"),
            texts.say(
                "Others are typed: /vanban nhắc TT (to a unit), /vanban đôn đốc TDC, TT (công văn, "
                "one each), /vanban trình TT-02 (an obstacle), /vanban giao việc TT-02, /vanban "
                "báo cáo tháng 5."
            ),
        ),
        (
            *paper_rows(period, texts),
            (button(PaperKind.MEETING), button(PaperKind.PACKAGE)),
        ),
    )


def _button(kind: PaperKind, texts: Texts) -> str:
    names = {
        PaperKind.REPORT: texts.label("Report (Word)"),
        PaperKind.APPENDIX: texts.label("Appendix (Excel)"),
        PaperKind.PICTURE: texts.label("Picture"),
        PaperKind.MEETING: texts.label("Monday meeting"),
        PaperKind.PACKAGE: texts.label("For the văn thư"),
    }
    return names[kind]


def sent(subject: PaperOut, code: str, of: str, day: date, texts: Texts) -> Message:
    """Return what stands under a paper.

    `code` is that of what it is about, "" for what is about all, `of` the name of that or of its
    period.
    """
    kind, name, ending = _FILES[subject.paper]
    at = fold(code).replace(".", "-") or subject.period.lower() or f"{day:%Y%m%d}"
    whole = texts.say(
        "The office's own copy, with restricted words: please pass it on to nobody whom it does "
        "not concern."
    )
    return Message(
        lines(_said(subject.paper, of, texts), whole if subject.whole else None),
        attachment=Attachment(kind, "", f"{name}-{at}.{ending}"),
    )


def instead(message: Message, signature: Signature, texts: Texts) -> Message:
    """Return what stands under a paper that somebody signs for a head who is away."""
    if not signature.instead_of:
        return message
    said = texts.say(
        "{head} is away, so {deputy} signs for the head. If the office decides otherwise, please "
        "change it in the file.",
        head=signature.instead_of,
        deputy=signature.name or signature.lines[-1],
    )
    return replace(message, text=lines(message.text, said))


def without(units: Sequence[str], texts: Texts) -> Message:
    """Return which of several units no paper is made for, since nothing of theirs is overdue."""
    return Message(
        texts.say(
            "No paper to {units}: no overdue work in their own hands.", units="; ".join(units)
        )
    )


def with_fault(message: Message, fault: Fault, texts: Texts) -> Message:
    """Return what stands under a paper for which the office's own template was not used."""
    return replace(message, text=lines(message.text, escape(said_of(fault, texts))))


def said_of(fault: Fault, texts: Texts) -> str:
    """Return what is wrong with an office's own template, and that ours is used."""
    match fault.wrong:
        case Wrong.NO_WORD_FILE:
            why = texts.label("it is no Word file (.docx)")
        case Wrong.UNREADABLE_MARKS:
            why = texts.label(
                "its marks {{{{ … }}}} or {{% … %}} cannot be read ({what})", what=fault.what
            )
        case Wrong.UNKNOWN_NAMES:
            why = texts.label("nothing fills {what}", what=fault.what)
    return texts.label(
        "The template {file} of the office cannot be used: {why}. Ours is used instead.",
        file=fault.file,
        why=why,
    )


def _said(kind: PaperKind, of: str, texts: Texts) -> Markup:
    match kind:
        case PaperKind.PICTURE:
            return texts.say("Picture of the progress by unit, {of}.", of=of)
        case PaperKind.APPENDIX:
            return texts.say("Appendix of all tasks, {of}.", of=of)
        case PaperKind.REPORT:
            return texts.say(
                "Draft report {of}, with its appendix; number and day are left blank.", of=of
            )
        case PaperKind.PACKAGE:
            return texts.say(
                "Report {of} for the văn thư: Word, PDF without signature, and the abstract.", of=of
            )
        case PaperKind.MEETING:
            return texts.say(
                "Material for the Monday meeting, {of}. Write the conclusions at its end, a line "
                "for each task, and send the file back with the words /nhapkehoach under it.",
                of=of,
            )
        case PaperKind.REMINDER:
            return texts.say("Draft reminder to {of}; number and day are left blank.", of=of)
        case PaperKind.URGING:
            return texts.say(
                "Draft official letter that urges {of}; number and day are left blank.", of=of
            )
        case PaperKind.SUBMISSION:
            return texts.say("Submission about the obstacle of {of}.", of=of)
        case PaperKind.ASSIGNMENT:
            return texts.say("Draft assignment of {of}; number and day are left blank.", of=of)
