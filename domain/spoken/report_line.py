"""A line of talk between people as a report: what it says of which task, if anything."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from domain.calendar import Calendar
from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.refusal import Refusal
from domain.report.outcome import read_outcome
from domain.spoken.code import typed_codes
from domain.spoken.intention import Intention
from domain.spoken.reply import Reply, read_reply
from domain.text import nfc
from domain.words import spoken

# What is promised has not been done: "họp xong em báo lại", "mai em gửi".
_PROMISED = spoken(
    r"(?<!\w)(?:sẽ|để (?:em|e|tôi|mình)|(?:ngày )?mai|tuần (?:sau|tới)|tháng (?:sau|tới)"
    r"|dự kiến|nếu)(?!\w)"
)
_LATER = spoken(r"(?<!\w)(?:em|e|tôi|mình|sẽ) báo (?:cáo )?(?:lại|sau)(?!\w)")
_SURELY = spoken(r"(?<!\w)(?:đã|rồi|vừa)(?!\w)")
_AROUND = " ,;:.-–"


def read_report_line(
    text: str, units: Iterable[Unit | SignedPlan], *, today: date, calendar: Calendar
) -> Reply | None:
    """Return what a line reports of tasks it names, None where it names none.

    Of work that is done only the document and the day are kept, for the rest is how people talk.
    What means nothing else, or is only promised, is a line of result in its own words.
    """
    units = tuple(units)
    reply = read_reply(text, units, today=today, calendar=calendar)
    if (reply is not None and not reply.codes) or _LATER.search(nfc(text)):
        return None
    if reply is None:
        return _as_result(text, units)
    if reply.intention is not Intention.DONE:
        return reply
    if _PROMISED.search(nfc(text)) and not _SURELY.search(nfc(text)):
        return _as_result(text, units)
    return replace(reply, words=_document(reply.words, today))


def _as_result(text: str, units: tuple[Unit | SignedPlan, ...]) -> Reply | None:
    """Return words that name a task by its unit's letters as a line of result on it."""
    for start in _starts(text):
        typed = typed_codes(text[start:], units)
        if typed.codes and all(code.letters for code in typed.codes):
            words = f"{text[:start].strip(_AROUND)} {typed.rest}".strip(_AROUND)
            return Reply(Intention.PROGRESS, typed.codes, words) if words else None
    return None


def _starts(text: str) -> Iterable[int]:
    before = " "
    for at, letter in enumerate(text):
        if letter.isalpha() and not before.isalnum():
            yield at
        before = letter


def _document(words: str, today: date) -> str:
    """Return the number of a document and its day as a report takes them, "" without one."""
    try:
        product = read_outcome(words, today).product
    except Refusal:
        return words
    if product is None or product.number is None:
        return ""
    day = product.issued_on
    return f"số {product.number}" + (f" ngày {day:%d/%m/%Y}" if day else "")
