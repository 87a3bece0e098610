"""Papers of the Party, which only an office of the Party takes into its system."""

import re
from collections.abc import Iterable
from itertools import islice

from domain.refusal import Refusal
from domain.text import fold

# Hướng dẫn 36-HD/VPTW: the heading stands at the top of the first page, in the place of the
# national name of a state paper. In a table both halves of the top may be one line.
_HEADING = re.compile(
    r"\W*(?:(?:(?:tinh|thanh|huyen|quan|thi|dang) uy|dang bo|chi bo|ban |van phong|uy ban)"
    r"[^.;:]*\s)?dang cong san viet nam\W*"
)
_TOP = 12


class PartyPaper(Refusal):
    """The paper bears the Party's heading, and this department is not of the Party."""


def check_heading(lines: Iterable[str], *, is_party_office: bool) -> None:
    """Raise PartyPaper for a paper whose first `lines` bear the Party's heading, where it is none.

    That the words stand in a title ("Kỷ niệm … năm Ngày thành lập …") makes no paper of the Party.
    """
    top = [fold(line) for line in islice(lines, _TOP)]
    if not is_party_office and any(_HEADING.fullmatch(line) for line in top):
        raise PartyPaper
