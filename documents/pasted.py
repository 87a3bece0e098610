"""Whether words that somebody wrote are a paper, pasted without the command for one."""

import re

from domain.text import fold

_FEWEST_LINES = 4
_FEWEST_DUTIES = 2
_WITHIN = 8
_HEADED = re.compile(
    r"(?:thong bao|ket luan|bien ban|ke hoach|chuong trinh|cong van|chi thi|quyet dinh)\b(?!.*[?]$)"
    r"|so\s*:?\s*\d*\s*/\s*[a-z]{1,4}-"
)
_COUNTED = re.compile(r"(?:\d{1,2}[.)]|[a-z]\)|[-–+*•])\s*\S")


def is_a_paper(words: str) -> bool:
    """Return whether words have the head of a paper, and several duties below it."""
    lines = [fold(line).strip() for line in words.splitlines() if line.strip()]
    if len(lines) < _FEWEST_LINES:
        return False
    headed = any(_HEADED.match(line) for line in lines[:_WITHIN])
    return headed and sum(1 for line in lines if _COUNTED.match(line)) >= _FEWEST_DUTIES
