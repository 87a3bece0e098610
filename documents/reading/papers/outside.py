"""What became of the paragraphs around the bodies: letterheads, grounds, notes, signatures."""

import re
from collections.abc import Sequence

from documents.plan import PlanHeader
from documents.reading.account import Account
from documents.reading.blocks import Paragraph
from documents.reading.papers.frame import Paper
from documents.reading.papers.header import names_the_paper
from domain.paper.became import Became

_GROUNDS = re.compile(
    r"\W*(?:căn cứ|theo đề nghị|xét đề nghị|xét tờ trình|theo tờ trình)", re.IGNORECASE
)


def say_of_frames(papers: Sequence[Paper], plan: PlanHeader, account: Account) -> None:
    """Note what stands in the heads, notes and endings of `papers`."""
    for paper in papers:
        for line in paper.head:
            account.say(line.at, _in_head(line, plan))
        for line in paper.notes:
            account.say(line.at, Became.NOTE)
        for line in paper.ending:
            account.say(line.at, Became.FRAME)


def _in_head(line: Paragraph, plan: PlanHeader) -> Became:
    if names_the_paper(line, plan):
        return Became.HEADING
    return Became.GROUND if _GROUNDS.match(line.text) else Became.FRAME
