"""What a part of a paper is about, by its heading: purposes, work, money."""

import re
from enum import Enum, auto

from domain.text import fold


class Zone(Enum):
    """What the paragraphs of a part are."""

    WORK = auto()
    TALK = auto()
    MONEY = auto()
    FORM = auto()
    OPINION = auto()
    TERMS = auto()


_TALK = (
    r"muc dich|yeu cau|quan diem(?: chi dao)?|muc tieu(?: chung| cu the| tong quat)?"
    r"|chi tieu(?: cu the)?"
    r"|pham vi(?: dieu chinh)?|doi tuong(?: ap dung)?|can cu(?: phap ly)?|co so (?:phap ly"
    r"|xay dung)"
    r"|su can thiet|thuc trang|boi canh|dac diem(?: tinh hinh)?|nguyen tac(?: chung| chi dao)?"
    r"|phuong cham|y nghia|khai niem|giai thich tu ngu|bai hoc kinh nghiem|nguyen nhan"
    r"|(?:ton tai|han che|kho khan|vuong mac|thuan loi|uu diem|khuyet diem)"
    r"|danh gia (?:chung|cong tac|viec thuc hien)"
    r"|(?:danh gia )?(?:tinh hinh|ket qua)(?: (?:thuc hien|dat duoc|trien khai|chung|noi bat))?"
    r"|thanh phan(?: tham du)?|thoi gian(?: thuc hien)?|dia diem|hinh thuc|du bao|tam nhin"
    r"|noi dung (?:tap huan|(?:cuoc |buoi )?hop|hoi nghi|hoi thao|lam viec)"
    r"|gioi thieu|tieu chuan|tieu chi|khau hieu"
)
_TALKS = re.compile(
    rf"(?:ve (?:viec )?(?=danh gia|tinh hinh|ket qua|ton tai|han che|uu diem|khuyet diem))?"
    rf"(?:{_TALK})(?:(?:\s*[,;&–-]\s*|\s+va\s+|\s*,\s*va\s+)(?:{_TALK}))*(?P<more>\s+.*)?$"
)
# Beside purposes and results, which hand out nothing, terms may: "Thời gian gửi hồ sơ".
_TERMS = re.compile(
    r"thoi gian|tien do|dia diem|hinh thuc|thanh phan|pham vi|doi tuong|tieu chuan|tieu chi|yeu cau"
)
# What may follow in a heading of that sort: "Kết quả thực hiện năm 2024", no order to anybody.
_LONGEST_TALK = 9
_WORK = re.compile(r"nhiem vu|giai phap|to chuc thuc hien|phan cong|trach nhiem|noi dung cong")
_MONEY = re.compile(r"(?:nguon )?kinh phi|nguon luc|du toan|co che tai chinh|nguon von|du tru")
# What somebody says at a meeting binds nobody; what is concluded or agreed does.
_OPINION = re.compile(
    r"(?:(?:cac )?y kien|phat bieu|tham luan)"
    r"(?: (?:cua|tham gia|phat bieu|thao luan|dong gop|trao doi|tai cuoc hop|tai hoi nghi)\b.*)?$"
)
_FORM = re.compile(r"(?:de cuong|mau (?:so|bao cao|bieu)|bieu mau|bieu so)\b")


def zone_of(heading: str, inherited: Zone) -> Zone:
    """Return what stands under `heading`; headings that say nothing leave it as it is."""
    folded = fold(heading).strip(" .:;()*")
    if _FORM.match(folded):
        return Zone.FORM
    if _MONEY.match(folded):
        return Zone.MONEY
    if _OPINION.match(folded):
        return Zone.OPINION
    match = _TALKS.match(folded)
    more = (match["more"] or "").split() if match else []
    # "Yêu cầu các đơn vị …" asks somebody for something.
    if match and len(more) <= _LONGEST_TALK and not (more and folded.startswith("yeu cau")):
        named_work = _WORK.search(folded)
        if not named_work or folded.startswith("ket qua"):
            return Zone.TERMS if _TERMS.match(folded) else Zone.TALK
    if _WORK.search(folded):
        return Zone.WORK
    return inherited
