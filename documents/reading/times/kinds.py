"""What kind a duty is: dated, recurring, ongoing, conditional or undated."""

import re

from documents.reading.times.recurrences import recurrence_of
from domain.paper.doubt import Doubt
from domain.plan.state import Kind

CONDITIONAL = re.compile(
    r"(?:nếu|khi)\s+có(?:\s+(?:yêu\s+cầu|phát\s+sinh))?\s*(?:[).;,]|$)|(?:nếu|khi)\s+(?:phát\s+sinh|xảy\s+ra)"
    r"|(?<!sau\s)khi\s+có\s+(?:yêu\s+cầu|đề\s+nghị|chỉ\s+đạo|sự\s+cố|sự\s+việc|vụ\s+việc)"
    r"|ngay\s+(?:sau\s+)?khi|(?:trong|không\s+quá|chậm\s+nhất)\b[^.;]{0,60}(?:ngày|giờ)(?:\s+làm\s+việc)?,?\s+"
    r"(?:kể\s+từ|từ|sau)\s+(?:ngày|khi)\s+(?:nhận|tiếp\s+nhận|có|phát\s+hiện|xảy\s+ra)",
    re.IGNORECASE,
)
_PERIODIC = re.compile(
    r"báo\s+cáo[^.;]{0,300}\bđịnh\s+k[ỳì]|định\s+k[ỳì][^.;]{0,300}báo\s+cáo|định\s+k[ỳì]\s+(?:hoặc|và)\s+đột\s+xuất",
    re.IGNORECASE,
)
# Said as the time of a duty, though not how often: "Định kỳ, Văn phòng …", "định kỳ hoặc đột xuất".
PERIODICALLY = re.compile(
    r"^định\s+k[ỳì](?=\s*,)|(?<!\w)định\s+k[ỳì](?=\s+hoặc\s+đột\s+xuất)"
    # A term of school has no length that a calendar knows.
    r"|(?<!\w)(?:mỗi|từng|hằng|hàng)\s+học\s+k[ỳì]"
    r"|(?<!\w)\d{1,2}\s+(?:lần|tiết|buổi|cuộc)\s*(?:/|mỗi|một)\s*học\s+k[ỳì]",
    re.IGNORECASE,
)
# "nhiệm vụ thường xuyên" names a class of tasks, not how often this one is done.
_ALWAYS = re.compile(
    r"(?<!nhiệm\svụ\s)(?<!chi\s)(?<!giáo\sdục\s)thường\s+xuyên(?!\w)|liên\s+tục(?!\w)",
    re.IGNORECASE,
)
_SETTLES_CASES = re.compile(r"giải quyết\b[^.;]*\b(?:thủ tục hành chính|hồ sơ)", re.IGNORECASE)
_LOOKS_ONGOING = re.compile(
    r"(?:triển khai )?thực hiện tốt|tiếp tục|duy trì|(?:hướng dẫn, )?(?:theo dõi|đôn đốc)"
    r"|có ý kiến|.*\bcó nhu cầu\b",
    re.IGNORECASE,
)
_LOOKS_RECURRING = re.compile(r"báo cáo\b.*theo quy định", re.IGNORECASE)


def kind_of(text: str, *, dated: bool, regime: bool) -> tuple[Kind, tuple[Doubt, ...]]:
    """Return the kind of a duty and what is doubtful about it.

    `regime` says that it reports under a document that sets up periodic reports.
    """
    if dated:
        return Kind.DATED, ()
    if recurrence_of(text):
        return Kind.RECURRING, ()
    if PERIODICALLY.search(text):
        return Kind.RECURRING, (Doubt.KIND_GUESSED,)
    if CONDITIONAL.search(text):
        return Kind.CONDITIONAL, ()
    if _PERIODIC.search(text) or (regime and "báo cáo" in text.casefold()):
        return Kind.RECURRING, (Doubt.KIND_GUESSED,)
    if _ALWAYS.search(text) or _SETTLES_CASES.match(text):
        return Kind.ONGOING, (Doubt.KIND_GUESSED,)
    if _LOOKS_RECURRING.search(text):
        return Kind.UNDATED, (Doubt.MAYBE_RECURRING,)
    if _LOOKS_ONGOING.match(text):
        return Kind.UNDATED, (Doubt.MAYBE_ONGOING,)
    return Kind.UNDATED, ()
