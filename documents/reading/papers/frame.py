"""A file's papers, each with its head, body and ending: a decision, the plan it issues, annexes.

Letterheads, titles, legal grounds, recipients and signatures are the frame; only bodies hold work.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from documents.reading.blocks import Block, Paragraph, Table
from documents.reading.body.marks import Style, split_mark
from documents.reading.body.shape import is_title, starts_work
from documents.reading.papers.layout import ENDING, unframed
from documents.reading.papers.lone_marks import with_lone_marks_joined
from documents.reading.papers.signature import signature_at
from documents.reading.tables.columns import is_task_table
from documents.reading.times.deadlines import names_a_day
from documents.reading.times.headings import time_heading
from documents.reading.units.asked import asked_by_the_issuer
from documents.reading.units.subjects import subject_of
from documents.reading.units.words import UPPER
from domain.text import fold

SORTS = (
    "KẾ HOẠCH|CHƯƠNG TRÌNH|QUYẾT ĐỊNH|THÔNG BÁO|CHỈ THỊ|NGHỊ QUYẾT|CÔNG ĐIỆN|HƯỚNG DẪN|ĐỀ ÁN"
    "|KẾT LUẬN|BÁO CÁO|PHƯƠNG ÁN|PHÂN CÔNG|LỊCH|QUY CHẾ|TỜ TRÌNH|GIẤY MỜI|BIÊN BẢN"
    # A chapter is headed "QUY ĐỊNH CHUNG".
    r"|QUY ĐỊNH(?! (?:CHUNG|CỤ THỂ|KHÁC|CHI TIẾT))|QUY TRÌNH|NỘI QUY|ĐIỀU LỆ"
)
_SORT = re.compile(rf"(?:{SORTS})(?=\s*:?$|\s+(?:[{UPPER}]|\d{{1,5}}/))")
_ANNEX = re.compile(
    r"(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|DANH MỤC|ĐỀ CƯƠNG|Đề cương|MẪU|Mẫu|BIỂU|Biểu(?: mẫu)?)"
    rf"(?:\s+số)?(?:\s*[\dIVXA-Z]+(?:[.\-/][\dA-ZĐ]+)*)?\s*(?:$|[:.–(-]|\s[{UPPER}])"
)
_FORMS = re.compile(r"(?:de cuong|mau (?:so|bao cao|bieu)|bieu mau|bieu so|phieu)\b")
_GROUNDS = re.compile(
    r"(?:căn cứ|theo đề nghị|xét đề nghị|thực hiện|để|nhằm|sau khi|ngày \d|kính gửi|số\s*:|v/v"
    r"|về việc|tại cuộc|qua\s|trong thời gian qua|tham dự|dự họp|\()",
    re.IGNORECASE,
)
# Whom a letter is to, or a telegram: "THỦ TƯỚNG CHÍNH PHỦ ĐIỆN:".
SENT_TO = re.compile(rf"(?i:kính gửi)\s*:?\s*|[{UPPER}][^:;.]{{5,60}}?\s(?:điện|ĐIỆN)\s*:\s*")
# What is left open to be written in: "Hồi …… giờ ……".
_BLANK = re.compile(r"…{2,}|\.{5,}|_{4,}|…\s*…")
_FEWEST_BLANKS = 4
_BLANKS = 0.2
_COPIES = re.compile(r"noi nhan\b")
# "Trường A yêu cầu các tổ chuyên môn thực hiện các nội dung sau:"
_ORDERS = re.compile(r"(?:yeu cau|de nghi|giao)\b.*:\s*$", re.DOTALL)
_NOTES = re.compile(r"luu y\W*$")


@dataclass(slots=True)
class Paper:
    """One paper of the file; `notes` stand behind its body under "Lưu ý"."""

    head: list[Paragraph] = field(default_factory=list)
    body: list[Block] = field(default_factory=list)
    notes: list[Paragraph] = field(default_factory=list)
    ending: list[Paragraph] = field(default_factory=list)

    @property
    def is_outline(self) -> bool:
        """Whether its head calls it an outline or a form for others to fill in."""
        return any(_FORMS.match(fold(line.text)) for line in self.head[:4])

    @property
    def is_blank(self) -> bool:
        """Whether much of it is left open, as in a form and in a draft."""
        lines = [one.text for one in (*self.head, *self.body) if isinstance(one, Paragraph)]
        blank = sum(1 for text in lines if _BLANK.search(text))
        return blank >= _FEWEST_BLANKS and blank > len(lines) * _BLANKS


def papers_of(blocks: Iterable[Block]) -> list[Paper]:
    """Return the papers of a file in their order."""
    cutter = _Cutter()
    for block in with_lone_marks_joined(unframed(blocks)):
        cutter.add(block)
    if not any(paper.body for paper in cutter.papers):
        for paper in cutter.papers:
            _open(paper)
    for paper in cutter.papers:
        at = signature_at(paper.body)
        signed = [one for one in paper.body[at:] if isinstance(one, Paragraph)]
        paper.body, paper.ending = paper.body[:at], [*signed, *paper.ending]
    return cutter.papers


def _open(paper: Paper) -> None:
    """Take for the body of a paper, in which nothing looks like one, all from its first work on.

    No paper is given up for what stands in front of its work.
    """
    for at, line in enumerate(paper.head):
        whole = line.text.endswith((".", ";")) and not is_title(line)
        if whole and (starts_work(line.text) or subject_of(line.text)):
            paper.head, paper.body = paper.head[:at], list(paper.head[at:])
            return


class _Cutter:
    def __init__(self) -> None:
        self.papers = [Paper()]
        self._place: list[Paragraph] | list[Block] = self._paper.head
        self._titled = False

    @property
    def _paper(self) -> Paper:
        return self.papers[-1]

    def add(self, block: Block) -> None:
        if isinstance(block, Table):
            if self._place is self._paper.ending and is_task_table(block):
                self.papers.append(Paper())
            self._place = self._paper.body
            self._paper.body.append(block)
            return
        folded = fold(block.text)
        if self._begins_paper(block):
            if self._place is not self._paper.head or self._titled_annex(block):
                self.papers.append(Paper())
            self._place = self._paper.head
            self._titled = True
            self._paper.head.append(block)
        elif self._place is self._paper.ending or self._ends(folded):
            self._place = self._paper.ending
            self._paper.ending.append(block)
        elif self._place is self._paper.notes and self._goes_on(block):
            self._place = self._paper.body
            self._paper.body.append(block)
        elif self._place is self._paper.notes or (self._has_body and _NOTES.match(folded)):
            if self._place is self._paper.notes:
                self._paper.notes.append(block)
            else:
                self._paper.ending.append(block)
            self._place = self._paper.notes
        elif self._place is self._paper.body or self._begins_body(block):
            self._place = self._paper.body
            self._paper.body.append(block)
        else:
            self._paper.head.append(block)

    @property
    def _has_body(self) -> bool:
        return bool(self._paper.body)

    def _goes_on(self, block: Paragraph) -> bool:
        """Whether the uppermost count of the body goes on behind notes that stand in its middle."""
        marked = split_mark(block.text)
        lines = (one for one in self._paper.body if isinstance(one, Paragraph))
        styles = {style for one in lines if not (style := split_mark(one.text).style).is_bullet}
        noted = {split_mark(one.text).style for one in self._paper.notes}
        return (
            marked.ordinal > 1
            and marked.style is min(styles, default=None)
            and marked.style not in noted
        )

    def _ends(self, folded: str) -> bool:
        # Whoever a letter goes to stands above its work, and who gets a copy below it.
        return (
            ENDING.match(folded) is not None
            if self._has_body
            else _COPIES.match(folded) is not None
        )

    def _begins_paper(self, block: Paragraph) -> bool:
        if not (_SORT.match(block.text) or _ANNEX.match(block.text)):
            return False
        short = len(block.text.split()) <= 40 and not block.text.endswith((";", ","))
        return short and split_mark(block.text).style is Style.NONE

    def _titled_annex(self, block: Paragraph) -> bool:
        return self._titled and _ANNEX.match(block.text) is not None and self._has_body

    def _begins_body(self, block: Paragraph) -> bool:
        head = self._paper.head
        after_recipients = bool(head) and _recipients_open(head)
        if head and _ORDERS.search(fold(head[-1].text)) and _is_letter(head):
            return True
        if SENT_TO.match(block.text):
            return False
        marked = split_mark(block.text)
        if marked.style is not Style.NONE:
            return not (marked.style.is_bullet and after_recipients)
        if is_title(block):
            return False
        introduced = bool(head) and head[-1].text.endswith(":")
        if (self._titled or introduced) and time_heading(block.text):
            return True
        if head and _SORT.match(head[-1].text) and block.text[-1].isalnum():
            # What the paper is about.
            return False
        # A notice may order all that it orders in its first paragraph.
        dated = self._titled and names_a_day(block.text)
        if (_is_letter(head) or dated) and asked_by_the_issuer(block.text):
            return True
        return _GROUNDS.match(block.text) is None and self._may_begin_plain(block)

    def _may_begin_plain(self, block: Paragraph) -> bool:
        """Whether a paragraph without a mark is the first of the work: "Phòng A: …"."""
        subject = subject_of(block.text)
        if subject is None:
            return False
        head = self._paper.head
        introduced = not head or head[-1].text.endswith(":") or self._titled
        return introduced and (bool(subject.work) or not block.text.isupper())


def _is_letter(head: list[Paragraph]) -> bool:
    return any(SENT_TO.match(line.text) for line in head)


def _recipients_open(head: list[Paragraph]) -> bool:
    for at in range(len(head) - 1, -1, -1):
        line = head[at].text
        if SENT_TO.match(line):
            return True
        if split_mark(line).style is Style.NONE and not wraps(head[at - 1].text if at else ""):
            return False
    return False


def wraps(line: str) -> bool:
    """Return whether a recipient's name goes on in the line below: "- Các Sở: A, B," above "C;"."""
    return split_mark(line).style is not Style.NONE and not line.rstrip().endswith((";", ".", ":"))
