"""Paragraphs of a body that order nothing: when it takes effect, who pays, where to read more."""

import re
from functools import lru_cache
from itertools import takewhile

from documents.reading.body.marks import Marked, Style, split_mark
from documents.reading.body.orders import sentences
from documents.reading.body.shape import LABEL_OF_WORK, starts_work
from documents.reading.units.subjects import subject_of
from domain.text import fold

_NOTHING_ORDERED = re.compile(
    r"(?:quyet dinh|ke hoach|chi thi|thong bao|nghi quyet|van ban|quy che|chuong trinh)(?: nay)?"
    r"(?: nay)? co hieu luc"
    r"|.*chiu trach nhiem thi hanh (?:quyet dinh|ke hoach|chi thi|nghi quyet|thong bao|van ban"
    r"|chuong trinh)"
    r"|(?:ban hanh|phe duyet) kem theo"
    r"|.*thong bao (?:den|de|ket luan|noi dung|y kien).*(?:biet|thuc hien)\W*$"
    r"|.{0,80} thong bao .{4,120} biet\b.{0,30}thuc hien\W*$"
    r"|(?:.{0,80} )?(?:xin )?(?:chan thanh |tran trong |kinh )(?:tran trong|cam on|kinh chao)"
    r"\b.{0,60}$"
    r"|(?:tran trong|cam on|kinh chao)\W*$"
    # Heads of parts that hold nothing, of tables that lost their lines, and what a report counts.
    r"|(?:muc dich|muc tieu|yeu cau)\W*$"
    r"|(?:so )?s?tt (?:noi dung|don vi|ten|ho|nhiem vu|hoat dong|cong viec)|tong (?:so|gia tri)\b"
    # What somebody is free to do.
    r"|.{0,400}\bduoc nghi (?:tet|le|bu|hang|vao|tu|lam|\d)"
    r"(?!.*\b(?:giao|yeu cau|de nghi)\b)"
    r"|(?:moi )?(?:thong tin |noi dung )?chi tiet,? (?:xin |vui long |de nghi )?lien he\b"
    r"|.{0,80}\bkinh moi\b|.{0,60}\btu giai the\b"
    r"|(?:(?:ghi nhan|danh gia cao|bieu duong|hoan nghenh|chia se)(?: va |, | voi | |\W*$))+"
    r"(?:(?:su|nhung|ket qua|tinh than|no luc|cac ket|viec)\b(?!.*\b(?:yeu cau|giao|de nghi)\b)|$)"
    r"|tren day la|noi nhan|kinh gui|\(?(?:chi tiet|co|theo|kem theo"
    r"|mot so nhiem vu)\b.{0,80}phu luc"
    r"|\(?(?:co )?(?:phu luc|danh muc|bieu mau?|de cuong).{0,40}kem theo\)?\W*$|\(?kem theo\b"
    r"|(?:nguon )?kinh phi\b(?!.*(?:trinh|lap du toan)\b)|bai bo |thay the |het hieu luc"
    r"|(?:yeu cau|de nghi)\b.{0,250}nghiem tuc\b.{0,60}thuc hien\W*$"
    r"|(?:giam doc|thu truong|chu tich|lanh dao)\b.{0,40}\b(?:yeu cau|de nghi)\b.{0,120}nghiem tuc"
    r"|.{0,80}\b(?:yeu cau|de nghi)\b.{0,250}(?:nghiem tuc|khan truong)\b(?!.*\d).{0,60}"
    r"thuc hien\W*$"
    r"|ban hanh (?:ke hoach|chuong trinh|quy che|danh muc)\b.{0,300}nhu sau\W*$"
)
# Whoever meets a difficulty is to tell of it; what stands before such a sentence may be work.
_ON_THE_WAY = re.compile(
    r".*qua trinh (?:trien khai|to chuc|thuc hien).{0,60}"
    r"(?:kho khan|vuong mac|phat sinh|can sua doi|chua phu hop)"
)
# What a decision does by being signed nobody has to do: "Điều 1. Thành lập Tổ công tác".
_PERFORMED = re.compile(
    r"(?:nay )?(?:thanh lap|ban hanh|phe duyet|cong nhan|bo nhiem|mien nhiem|kien toan|giai the"
    r"|bai bo|sua doi|thu hoi|dieu dong|khen thuong|tang|cho phep|uy quyen)\b"
)
# What has been done is told, not asked for.
_PAST = re.compile(
    r"(?:Đã|Trong (?:tháng|quý|năm|thời gian) qua|Thời gian qua|Nhìn chung)(?!\w)"
    r"(?!.*(?:giao|yêu cầu|đề nghị)\s)"
)
_CLOSES = re.compile(
    r"(?:(?:.{0,80}\b)?(?:yeu cau|de nghi|kinh de nghi|rat mong)\b[^\d]{0,300}"
    # "Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này./."
    r"|.{0,80}\b(?:theo doi|don doc|kiem tra|giam sat)\b[^\d;]{0,60}\bthuc hien "
    r"(?:cac noi dung |nghiem )?(?:tai )?(?:thong bao|ket luan|ke hoach|chi thi|cong dien"
    r"|quyet dinh|van ban|chuong trinh)"
    r"(?: ket luan)? nay)\s*\./\.?\s*$"
)
_BEHIND = re.compile(r";\s+(?=trong quá trình)")
_LEGAL_GROUNDS = re.compile(
    r"can cu (?:luat|nghi dinh|nghi quyet|quyet dinh|thong tu|ke hoach|cong van|chi thi)\b"
)
_CLAUSE = re.compile(r",\s+")
_NOTE = re.compile(rf"(?:lưu ý|ghi chú|chú ý|{LABEL_OF_WORK})\s*:\s*", re.IGNORECASE)


# Bodies are read twice.
@lru_cache(maxsize=4096)
def is_no_duty(text: str) -> bool:
    """Return whether a paragraph of a body hands out no work."""
    said = [one for sentence in sentences(text) for one in _BEHIND.split(sentence)]
    if any(_ON_THE_WAY.match(fold(one)) for one in said):
        before = list(takewhile(lambda one: not _ON_THE_WAY.match(fold(one)), said))
        return not before or is_no_duty(f"{'. '.join(before)}.")
    folded = fold(text)
    letters = sum(letter.isalpha() for letter in text)
    return (
        letters < 4
        or _NOTHING_ORDERED.match(folded) is not None
        or _PAST.match(text) is not None
        or _CLOSES.match(folded) is not None
        or (_LEGAL_GROUNDS.match(folded) is not None and _only_cites(text))
    )


def _only_cites(text: str) -> bool:
    """Whether nothing is to be done, by nobody, on the grounds that a paragraph cites."""
    if not text.endswith((";", ".")) or subject_of(text):
        return False
    return not any(starts_work(one) for one in _CLAUSE.split(text)[1:])


def is_done_by_the_paper(marked: Marked) -> bool:
    """Return whether an article says what the paper does, and not what somebody is to do."""
    return marked.style is Style.ARTICLE and _PERFORMED.match(fold(marked.text)) is not None


def without_name(text: str) -> str:
    """Return the words behind "Lưu ý:" or "Nhiệm vụ 1:"."""
    text = text[note.end() :] if (note := _NOTE.match(text)) else text
    marked = split_mark(text)
    return marked.text if marked.style is Style.NAMED and marked.text else text
