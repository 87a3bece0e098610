"""Which papers can be had, and what stands under one that goes out."""

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
from views.markup import escape, lines
from views.texts import Texts, long_date

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
                "Others are typed: /vanban nhắc TT (to a unit), /vanban đôn đốc TDC (công văn), "
                "/vanban trình TT-02 (an obstacle), /vanban giao việc TT-02, /vanban báo cáo "
                "tháng 5."
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


def sent(subject: PaperOut, about: str, day: date, texts: Texts) -> Message:
    """Return what stands under a paper; `about` is the code of what it is about, "" for all."""
    kind, name, ending = _FILES[subject.paper]
    of = fold(about).replace(".", "-") or subject.period.lower() or f"{day:%Y%m%d}"
    return Message(
        lines(_said(subject.paper, about, day, texts)),
        attachment=Attachment(kind, "", f"{name}-{of}.{ending}"),
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


def _said(kind: PaperKind, about: str, day: date, texts: Texts) -> str:
    match kind:
        case PaperKind.PICTURE:
            return texts.say("Progress by unit, as of {day}.", day=long_date(day))
        case PaperKind.APPENDIX:
            return texts.say("Appendix of all tasks, as of {day}.", day=long_date(day))
        case PaperKind.REPORT:
            return texts.say("Draft report with its appendix; number and day are left blank.")
        case PaperKind.PACKAGE:
            return texts.say("For the văn thư: Word, PDF without signature, and the abstract.")
        case PaperKind.MEETING:
            return texts.say(
                "Material for the Monday meeting. Write the conclusions at its end, a line for "
                "each task, and send the file back with the words /nhapkehoach under it."
            )
        case PaperKind.REMINDER:
            return texts.say(
                "Draft reminder to {about}; number and day are left blank.", about=about
            )
        case PaperKind.URGING:
            return texts.say(
                "Draft official letter that urges {about}; number and day are left blank.",
                about=about,
            )
        case PaperKind.SUBMISSION:
            return texts.say("Submission about the obstacle of {about}.", about=about)
        case PaperKind.ASSIGNMENT:
            return texts.say(
                "Draft assignment of {about}; number and day are left blank.", about=about
            )
