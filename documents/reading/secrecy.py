"""Secrecy stamps: a line that is nothing but one, or a mark in brackets on a line.

"Bí mật nhà nước" as a subject is no stamp.
"""

import re
from collections.abc import Iterable

from documents.reading.lines import Line

_DEGREE = r"(?P<stamp>tuyệt\s+mật|tối\s+mật|mật)"
_STAMP = re.compile(rf"\W*(?:(?:dấu chỉ )?(?:độ|mức độ) mật\s*:?\s*)?{_DEGREE}\W*$", re.IGNORECASE)
_IN_BRACKETS = re.compile(rf"[(\[]\s*(?:(?:độ|tài liệu) )?{_DEGREE}\s*[)\]]", re.IGNORECASE)


def find_stamp(lines: Iterable[Line]) -> tuple[str, str] | None:
    """Return the first stamp and its place, None for a plan that may be read."""
    for line in lines:
        if match := _STAMP.match(line.text) or _IN_BRACKETS.search(line.text):
            return match["stamp"], line.where
    return None
