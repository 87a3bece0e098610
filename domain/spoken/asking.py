"""Questions about work in a reply: "hạn việc 4 là bao giờ?", "TT-04 tới đâu rồi"."""

from collections.abc import Iterable

from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.spoken.code import Code
from domain.spoken.intention import ASKS
from domain.spoken.parts.mentions import mentions
from domain.text import nfc
from domain.words import spoken

_LONGEST = 200
_ABOUT_WORK = spoken(
    r"(?<!\w)(?:(?:tới|đến) đâu|sao rồi|sao (?:chậm|lâu|vẫn)|xong chưa"
    r"|ai (?:làm|theo dõi|phụ trách|chủ trì)|(?:cho|xin) hỏi)(?!\w)"
)


def asked_about(words: str, named: Iterable[Unit | SignedPlan]) -> tuple[Code, ...] | None:
    """Return the codes of the work that a question names, None for what asks nothing."""
    said = nfc(words).strip()
    if len(said) > _LONGEST or not any(form.search(said) for form in (*ASKS, _ABOUT_WORK)):
        return None
    codes = (one.code for one in mentions(said, tuple(named)))
    return tuple(dict.fromkeys(code for code in codes if code is not None))
