"""What kind a duty is: dated, recurring, ongoing, conditional or undated."""

import re

from documents.plan import Recurrence
from domain.doubt import Doubt
from domain.task import Kind

_CONDITIONAL = re.compile(
    r"(?:nếu|khi) có(?: yêu cầu| phát sinh)?\s*(?:[).;,]|$)|nếu phát sinh", re.IGNORECASE
)
_CYCLE = re.compile(
    r"(?:định kỳ\s+)?(?:hằng|hàng|mỗi)\s+(?P<cycle>ngày|tuần|tháng|qu[ýí]|năm)(?!\w)", re.IGNORECASE
)
_PERIODIC = re.compile(r"báo cáo[^.;]*\bđịnh kỳ|định kỳ[^.;]*báo cáo", re.IGNORECASE)
# "nhiệm vụ thường xuyên" names a class of tasks, not how often this one is done.
_ALWAYS = re.compile(r"(?<!nhiệm vụ )(?<!chi )thường xuyên(?!\w)", re.IGNORECASE)
_SETTLES_CASES = re.compile(r"giải quyết\b[^.;]*\b(?:thủ tục hành chính|hồ sơ)", re.IGNORECASE)
_LOOKS_ONGOING = re.compile(
    r"(?:triển khai )?thực hiện tốt|tiếp tục|duy trì|(?:hướng dẫn, )?(?:theo dõi|đôn đốc)"
    r"|có ý kiến|.*\bcó nhu cầu\b",
    re.IGNORECASE,
)
_LOOKS_RECURRING = re.compile(r"báo cáo\b.*theo quy định", re.IGNORECASE)

_RULES = {
    "ngày": "FREQ=DAILY",
    "tuần": "FREQ=WEEKLY",
    "tháng": "FREQ=MONTHLY",
    "quý": "FREQ=MONTHLY;INTERVAL=3",
    "quí": "FREQ=MONTHLY;INTERVAL=3",
    "năm": "FREQ=YEARLY",
}


def kind_of(text: str, *, dated: bool, regime: bool) -> tuple[Kind, tuple[Doubt, ...]]:
    """Return the kind of a duty and what is doubtful about it.

    `regime` says that it reports under a document that sets up periodic reports.
    """
    if dated:
        return Kind.DATED, ()
    if _CONDITIONAL.search(text):
        return Kind.CONDITIONAL, ()
    if _CYCLE.search(text):
        return Kind.RECURRING, ()
    if _PERIODIC.search(text) or (regime and "báo cáo" in text.casefold()):
        return Kind.RECURRING, (Doubt.KIND_GUESSED,)
    if _ALWAYS.search(text) or _SETTLES_CASES.match(text):
        return Kind.ONGOING, (Doubt.KIND_GUESSED,)
    if _LOOKS_RECURRING.search(text):
        return Kind.UNDATED, (Doubt.MAYBE_RECURRING,)
    if _LOOKS_ONGOING.match(text):
        return Kind.UNDATED, (Doubt.MAYBE_ONGOING,)
    return Kind.UNDATED, ()


def recurrence_of(text: str) -> Recurrence | None:
    """Return the cycle that the words state; "định kỳ" alone states none."""
    match = _CYCLE.search(text)
    if match is None:
        return None
    return Recurrence(wording=match[0], rrule=_RULES[match["cycle"].casefold()])
