"""What is said about assignment sheets that change nothing, or lack a basis."""

from domain.sheet import names
from views.refusal.wording import plainly
from views.texts import N_

plainly(
    {
        names.SheetCopied: N_(
            "These are rows of the assignment sheet, copied into another file: read as a paper "
            "they would double the work, so nothing was read. Please edit the file that /xuatexcel "
            "sends, save it as .xlsx, and send that."
        ),
        names.NoBasis: N_(
            "Not written yet: deadlines are moved or work is ended. Please reply to this message "
            "with the basis (the paper's number and date, or whose decision it is), then press "
            "the button again."
        ),
        names.NothingEdited: N_(
            "The sheet came back as it went out, so nothing was written. Please save it after "
            "editing, and send it again."
        ),
        names.NothingInTheRows: N_(
            "The rows that are there change nothing, so nothing was written, and the tasks that "
            "are not in the file go on. Please press Cancel if that is meant."
        ),
        names.NothingTaken: N_(
            "Nothing was written: meanwhile nothing of this sheet can be taken. Please type "
            "/xuatexcel for a fresh one."
        ),
    }
)
