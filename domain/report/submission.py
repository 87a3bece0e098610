"""Work submitted for a signature or approval elsewhere: with which document, and to whom."""

import re
from datetime import date

from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.plan.task import Product
from domain.refusal import Refusal
from domain.report.desk import Desk, desk_of
from domain.report.done import check_report
from domain.report.outcome import read_outcome
from domain.text import fold

# That it waits is what is recorded.
_WAITS = re.compile(
    r"(?:[\s,]+(?:roi|ma|nhung|nay|den nay|gio|den gio|van))+\s+chua (?:thay |duoc |co )*"
    r"(?:ky|duyet|phe duyet|tra loi|phan hoi|y kien|gi)[\s\w]{0,20}$"
)
_SUBMITTED = re.compile(r"(?:(?:da|moi|vua)\s+)*trinh\b[\s,:]*")
# Signed or approved: the verb decides, and a number or a day is what it left. What stands before it
# in its clause may say that it is only asked or hoped for; a tờ trình is signed to be submitted.
_SIGNED = re.compile(
    r"\b(?:(?:da|moi|vua|duoc)\s+)(?:duoc\s+)?(?:ky|ban hanh|phat hanh|phe duyet|duyet)\b"
    r"|\b(?:ky|ban hanh|phat hanh|phe duyet|duyet)\b(?=[^,.;\n]{0,30}\broi\b)"
)
_SIGNED_WITH = re.compile(r"\b(?:ky|ban hanh|phat hanh|phe duyet|duyet)\b")
_INITIALLED = re.compile(r"\bky (?:nhay|tat)\b")
_NOT_YET = re.compile(
    r"\b(?:cho|doi|chua|trinh|xin|de|se|sap|du kien|can|khong|ko|neu|khi)\b[^,.;\n]*$"
)
_TO_SUBMIT = re.compile(r"/ttr\b|\bto trinh\b")


class AlreadySubmitted(Refusal):
    """The work was submitted before, and nothing new is said of it."""

    assignment: Assignment


class NotSubmitted(Refusal):
    """What does not wait for a signature cannot have come back from it."""

    assignment: Assignment


class SubmittedSince(Refusal):
    """What came back has been submitted again, or something else was reported since."""

    assignment: Assignment


def check_sent_back(one: Assignment) -> None:
    """Raise NotSubmitted unless `one` waits on somebody's desk."""
    if one.progress is not Progress.SUBMITTED:
        raise NotSubmitted(one)


def read_submission(text: str, today: date) -> Product:
    """Return the document that `text`, NFC and without codes, names, and what else it says.

    "đã trình UBND tỉnh, số 15/TTr-SKHCN ngày 18/02" is a number, a day and "UBND tỉnh". Raises
    NoSuchDocumentDay and DocumentOfTheFuture.
    """
    outcome = read_outcome(text, today, with_ways=True)
    product = outcome.product or Product()
    words = product.words
    if words and (verb := _SUBMITTED.match(fold(words))):
        words = words[verb.end() :]
    if words and (waits := _WAITS.search(fold(words))):
        words = words[: waits.start()]
    return Product(product.number, outcome.completed_on, words or None)


def is_signed(text: str) -> bool:
    """Return whether NFC `text`, without codes, says that what was submitted has been signed.

    "sếp ký rồi, số 25/KH-TTKHCN ngày 08/02" does, "trình Giám đốc ký" and "chờ phê duyệt" do not.
    Without "đã" or "rồi" a document's number says that it was: "Giám đốc ký số 25/KH-TTKHCN".
    """
    folded = fold(text)
    if _TO_SUBMIT.search(folded) or _INITIALLED.search(folded):
        return False
    forms = (_SIGNED, _SIGNED_WITH) if re.search(r"\d/[a-z]", folded) else (_SIGNED,)
    return any(
        not _NOT_YET.search(folded[: found.start()])
        for form in forms
        for found in form.finditer(folded)
    )


def adds(later: Product, known: Product | None) -> bool:
    """Whether words about what was submitted name its document, its day, or to whom it went."""
    known = known or Product()
    if later.number or later.issued_on:
        return True
    # To whom is asked where nobody said it; other words are people talking.
    return known.words is None and desk_of(later.words) in {Desk.LEADERS, Desk.OFFICE}


def completed(known: Product | None, later: Product) -> Product:
    """Return what was submitted with what is said later, which counts where both say something."""
    known = known or Product()
    return Product(
        later.number or known.number,
        later.issued_on or known.issued_on,
        later.words or known.words,
    )


def check_submission(one: Assignment, plan: Plan, document: Product | None = None) -> None:
    """Raise unless `one` may be reported as submitted, with a `document` or without.

    Raises what `check_report` does, and AlreadySubmitted where it waits already and there is
    nothing to add.
    """
    check_report(one, plan)
    if one.progress is Progress.SUBMITTED and document in {None, Product()}:
        raise AlreadySubmitted(one)
