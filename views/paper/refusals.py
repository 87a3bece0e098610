"""What is said about files that are not read, and about papers under review."""

from domain.paper import party, review, unreadable
from domain.spoken import amendment
from domain.spoken.answers import doers
from views.markup import Markup
from views.paper.reading import place
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts

plainly(
    {
        unreadable.UnreadableFile: N_(
            "{file} could not be opened. Please check that the file exists and that you may open "
            "it."
        ),
        unreadable.DamagedFile: N_(
            "{file} is damaged. Please fetch it again, or open it in its own program and save it "
            "anew."
        ),
        unreadable.PasswordProtected: N_(
            "{file} has a password. Please save a copy without it and try again."
        ),
        unreadable.ScannedDocument: N_(
            "{file} holds pictures of pages, and this machine has no program that recognises their "
            "letters. Please send the Word file that was signed, or have Tesseract installed with "
            "Vietnamese (on Debian: apt install tesseract-ocr tesseract-ocr-vie) and try again."
        ),
        unreadable.IllegiblePicture: N_(
            "No letters were recognised on the pictures of {file}. Please photograph or scan the "
            "pages again, upright, in good light and at 200 dots an inch or more, or send the Word "
            "file."
        ),
        unreadable.TooManyPictures: N_(
            "{file} has more than {limit} pages that are pictures. Please send the pages with the "
            "tasks alone, or the Word file."
        ),
        unreadable.LegacyEncoding: N_(
            "{file} is typed in the old {encoding} letters. Please convert it to Unicode, "
            "for instance with UniKey's toolkit (Ctrl+Shift+F6), and try again."
        ),
        unreadable.OfficeNeeded: N_(
            "{file} is of the kind .{kind}, which this machine opens only with LibreOffice, "
            "and that is not installed. Please save the plan as .docx and try again."
        ),
        unreadable.EmptyFile: N_("{file} holds no text. Please choose the signed plan."),
        unreadable.TakesTooLong: N_(
            "Reading {file} took too long and was stopped: it may be damaged, or hold far more "
            "than a plan does. Please copy the tasks into a new Word or Excel file and send that "
            "one."
        ),
        unreadable.TooMuchInside: N_(
            "{file} holds far more than a plan does, perhaps thousands of empty lines or cells. "
            "Please copy the tasks into a new Word or Excel file and send that one."
        ),
        unreadable.NotAPlan: N_(
            "No task was found in {file}, so nothing was read from it. "
            "Please choose the plan with its list of tasks."
        ),
        unreadable.NoRegister: N_(
            "{file} has no table with a column for the numbers of papers, one for the tasks and "
            "one for the results. Please send the register as the province sent it (.xlsx)."
        ),
        unreadable.ReturnedSheet: N_(
            "{file} is an assignment sheet that went out from this system. Please send it in the "
            "office's chat with the words /nhapkehoach under it: there what differs is shown first."
        ),
        unreadable.CopyOfSheet: N_(
            "{file} is a copy of the assignment sheet, in which the rows can no longer be told "
            "apart from new work, so nothing was read. Please edit the file that /xuatexcel sends, "
            "save it as .xlsx, and send that."
        ),
        unreadable.ColumnMissing: N_(
            "In {file} the column “{column}” is missing. Please give the heading its old name, and "
            "send the file again."
        ),
        unreadable.CannotBeWritten: N_(
            "{file} could not be written. Please choose another folder or name, and close the file "
            "in Excel."
        ),
        unreadable.PlanWithoutDate: N_(
            "The plan does not say when it was signed, so its year is not known. "
            "Please write the date under its number and try again."
        ),
    }
)


def _name(refusal: unreadable.ReadingRefusal, texts: Texts) -> str:
    """Return the file's name; words that were pasted have none."""
    return refusal.file or texts.label("the pasted words")


@sentence.register
def _(refusal: unreadable.FileTooLarge, texts: Texts) -> Markup:
    return texts.say(
        "{file} is larger than {limit} MB. Please leave out its pictures and try again.",
        file=_name(refusal, texts),
        limit=refusal.limit // 1_000_000,
    )


@sentence.register
def _(refusal: unreadable.EndlessLine, texts: Texts) -> Markup:
    return texts.say(
        "{file} has a paragraph of more than {limit} characters ({place}). "
        "Please put each task on a line of its own and try again.",
        file=_name(refusal, texts),
        limit=refusal.limit,
        place=place(refusal.where, texts),
    )


@sentence.register
def _(refusal: unreadable.UnsupportedFormat, texts: Texts) -> Markup:
    match refusal.kind:
        case "image":
            words = N_(
                "{file} is a picture of a kind that is not known. Please save it as JPG or PNG, "
                "or choose the Word file or the PDF of the plan."
            )
        case "archive":
            words = N_("{file} is an archive. Please unpack it and choose the plan in it.")
        case "slides":
            words = N_(
                "{file} holds slides. Please choose the plan as a Word, Excel, PDF or text file."
            )
        case _:
            words = N_(
                "{file} is of a kind that is not known. Please save the plan as .docx, .xlsx, "
                ".pdf or .txt and try again."
            )
    return texts.say(words, file=_name(refusal, texts))


@sentence.register
def _(refusal: unreadable.SecretDocument, texts: Texts) -> Markup:
    return texts.say(
        "{file} bears the secrecy stamp {stamp} ({where}): it must not be taken into this system.",
        file=_name(refusal, texts),
        stamp=refusal.stamp,
        where=place(refusal.where, texts),
    )


plainly(
    {
        party.PartyPaper: N_(
            "This is a paper of the Party, which only an office of the Party takes in. If this "
            "department is one, please ask the administrator to set PARTY_OFFICE=true."
        ),
        review.ReviewIsOver: N_(
            "This review is over. To look at the paper again, send it with /nhapkehoach."
        ),
        review.NothingToTakeIn: N_(
            "No task of the paper is left. To take one in again, press All tasks, then Take in."
        ),
        review.NothingDiffers: N_(
            "The paper says what the system has already; there is nothing to take in."
        ),
        review.EveryTaskHasUnits: N_(
            "Nothing was changed: every task of the paper has its unit. To give one to another, "
            "press its button to correct it, or name it: giao việc 4 cho TT."
        ),
        review.NoSuchTaskOfPaper: N_(
            "Nothing was changed: the review shows no single task under {numbers}. Please write it "
            "as it stands there."
        ),
        doers.NoDoersNamed: N_(
            "It is not clear who has to do it. Please press a button, or reply with units by code "
            "or name: TT, VP; or reply “bỏ” to leave it out."
        ),
        amendment.NotAnAmendment: N_(
            "Not understood. One correction a line, for example: hạn trước 30/6; đơn vị TT, VP; "
            "loại thường xuyên; nội dung …"
        ),
    }
)
