"""What stands beside a question about work: "DX-05 sao chậm thế, thứ Hai giải trình cho tôi"."""

import re
from collections.abc import Iterable

from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.spoken.answers.asking import is_question
from domain.spoken.answers.explaining import demands_explanation
from domain.spoken.asking import asked_about, asks_list, asks_work
from domain.spoken.courtesy import is_courtesy, puts_off
from domain.spoken.tasks.mentions import mentions
from domain.text import nfc
from domain.words import spoken

# A day, a number and a code hold such signs too.
_CLAUSES = re.compile(r"[,.;:!?](?=\s|$)|\n+|\s[–-]\s")
# Fewer words only call somebody, or say what the question is for.
_FEWEST = 4

_ORDERS = spoken(
    r"(?<!\w)(?:báo cáo|giải trình|làm (?:rõ|ngay|đi|cho)|xử lý|nộp|trình|gửi|hoàn thành"
    r"|khẩn trương|phải|yêu cầu|đề nghị|xong (?:trước|trong)|đôn đốc|kiểm tra"
    r"|rà soát|tập trung|cho tôi)(?!\w)"
)


def orders_beside(words: str, named: Iterable[Unit | SignedPlan]) -> bool:
    """Return whether words about work also want something of whoever does it."""
    units = tuple(named)
    if demands_explanation(words):
        return True
    asks = asked_about(words, units) is not None
    return asks and _ORDERS.search(beside_question(words, units)) is not None


def beside_question(words: str, named: Iterable[Unit | SignedPlan]) -> str:
    """Return the clauses that neither ask nor only name work nor are courteous, "" for none."""
    units = tuple(named)
    said = (one.strip() for one in _CLAUSES.split(nfc(words)))
    return ", ".join(one for one in said if _says_more(one, units))


def _says_more(clause: str, named: tuple[Unit | SignedPlan, ...]) -> bool:
    if is_question(clause) or asks_work(clause) or asks_list(clause):
        return False
    if is_courtesy(clause) or puts_off(clause):
        return False
    rest = clause
    for one in reversed(list(mentions(clause, named))):
        rest = f"{rest[: one.start]} {rest[one.end :]}"
    return len(re.findall(r"\w+", rest)) >= _FEWEST
