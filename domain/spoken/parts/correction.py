"""What words say of themselves: that they stand in place of what was said before."""

from dataclasses import dataclass
from enum import Enum

from domain.text import nfc
from domain.words import spoken


class Of(Enum):
    """What is put right, as people call it; else all that was said."""

    NUMBER = r"số(?: (?:văn bản|công văn|hiệu|ký hiệu))?|văn bản|công văn|số hiệu"
    DAY = r"(?:ngày|hạn|thời hạn|mốc)(?: (?:ký|ban hành|hoàn thành|xong|gia hạn|xin))?"
    PROPOSAL = r"(?:phần )?(?:đề xuất|kiến nghị|đề nghị)"
    REASON = r"(?:phần )?(?:lý do|nguyên nhân)"
    ALL = r"(?:phần )?(?:nội dung|kết quả|dòng trên|dòng vừa rồi|tin trên|sản phẩm|vướng mắc)"


@dataclass(frozen=True, slots=True)
class Correction:
    """What stands in place of what was said, and of which part of it.

    It `names_what`: "sửa thành …", "nhầm số, …"; behind "nhầm, …" may stand anything.
    """

    of: Of
    words: str
    names_what: bool = True


_OPENS = r"^\W*(?:(?:dạ|vâng|ạ|à|ủa|ơ|ý|em|anh|chị|xin|cho|đề nghị|phép|báo cáo) )*"
_SAYS = r"(?:(?:sửa|ghi|viết|chữa|báo|nói|gõ|nhập|điền) (?:lại|nhầm|sai|lộn)|đính chính|nhầm|lộn)"
_FILLS = r"(?: (?:ạ|rồi|giúp|hộ|em|lúc nãy|như sau|lại))*"
_AS = r"(?:thành|sang|là|phải là|lại là)"
_SET_OFF = r"(?:\s*[:,;.–-]+\s*|\s+)"
_FORMS = (
    *(
        (
            of,
            spoken(
                rf"{_OPENS}(?:{_SAYS}|sửa|đổi){_FILLS} (?:{of.value}){_FILLS}"
                rf"(?:(?: (?:của )?\S*\d\S*)? {_AS}\s*:?\s+|\s*[:,;.–-]+\s*{_AS}?\s*| (?=\d))(?=\S)"
            ),
        )
        for of in Of
    ),
    (
        Of.ALL,
        spoken(
            rf"{_OPENS}(?:(?:{_SAYS}|sửa|đổi){_FILLS} {_AS}{_SET_OFF}|sửa{_FILLS}\s*:\s*"
            rf"|{_SAYS}{_FILLS}(?:\s*[:,;.–-]+\s*"
            rf"| (?=(?:việc|nhiệm vụ|mã|số)?\s*[^\W\d_]{{0,6}}[-. ]?\d)))(?=\S)"
        ),
    ),
)
# "Chị gửi nhầm, số đúng là 26/KH-TTKHCN nhé"
_RIGHT_IS = tuple(
    (
        of,
        spoken(
            rf"{_OPENS}(?:(?:{_SAYS}|(?:gửi|đưa) (?:nhầm|sai|lộn)){_FILLS}[\s,.;:–-]+(?:mà )?)?"
            rf"(?:{of.value}) (?:đúng|chính xác|chuẩn)(?: phải)?(?: là|\s*:)\s*(?=\S)"
        ),
    )
    for of in Of
)
_NOT_BUT = spoken(rf"{_OPENS}(?:không|ko) phải (?:là )?[^,;]{{1,80}}?,? mà (?:phải )?là\s+(?=\S)")
# Behind what is right: "ngày 4/2 mới đúng", "13/KH chứ không phải 12/KH".
_SURELY = spoken(
    r"[\s,]+(?:mới (?:đúng|phải|chuẩn)|chứ,? (?:không|ko|đâu) phải [^,;]{1,80}|chứ)"
    r"(?:,? (?:ạ|nhé|nha|đấy|cơ|anh|chị|em|(?:em |tôi |mình )?(?:nhầm|lộn)(?: rồi)?))*\W*$"
)
_CLOSES = spoken(r"(?:[\s,.]+(?:ạ|nhé|nha|anh|chị|em|giúp|hộ))+\W*$")
_EXCLAIMS = spoken(
    r"^\W*(?:(?:ủa|ơ|ý|à|ấy|ối|úi|ui|ôi|trời|chết|thôi|khoan|quên|á|ờ|hic|sorry|xin lỗi|dạ)"
    r"(?: (?:ơi|đất|chết|cha|mẹ|rồi|quên|mất|em|anh|chị|cả nhà|mọi người))*(?!\w)[\s,.!:]*)+"
)
_EDITS = spoken(r"(?<!\w)(?:sửa|đổi|chữa|đính chính)(?!\w)")
_NAMES_SOMETHING = spoken(
    r"\d|(?<!\w)(?:(?:hôm|bữa|sáng|trưa|chiều|tối) (?:qua|kia|nay)|thứ (?:hai|ba|tư|năm|sáu|bảy))"
    r"(?!\w)"
)


_MORE = spoken(
    rf"{_OPENS}(?:với lại|ngoài ra|thêm nữa|hơn nữa|còn nữa|nói thêm|bổ sung(?: thêm)?|và cả)"
    r"(?!\w)(?: (?:là|thì)(?!\w))?[\s:,–-]*(?=\S+ \S)"
)


def told_besides(words: str) -> str | None:
    """Return what words add to what was told: "với lại hết mực in nữa"; None for any others."""
    words = nfc(words)
    found = _MORE.match(words)
    return words[found.end() :] if found else None


def without_exclaiming(words: str) -> str:
    """Return words without what somebody exclaims before them: "ấy chết, nhầm, việc 5"."""
    return _EXCLAIMS.sub("", words)


def corrected(words: str) -> Correction | None:
    """Return what words put right, None for words that correct nothing."""
    words = nfc(words)
    said = without_exclaiming(_CLOSES.sub("", _SURELY.sub("", words)))
    is_surely = _SURELY.search(words) and _NAMES_SOMETHING.search(said)
    for of, form in _RIGHT_IS:
        if found := form.match(said):
            return Correction(of, said[found.end() :])
    for of, form in _FORMS:
        if found := form.match(said):
            is_edit = of is not Of.ALL or _EDITS.search(found[0]) is not None
            return Correction(of, said[found.end() :], is_edit)
    if found := _NOT_BUT.match(said):
        return Correction(Of.ALL, said[found.end() :])
    return Correction(Of.ALL, said) if is_surely else None


def without_correcting(words: str) -> str | None:
    """Return words without "sửa lại:" before them, None for words that correct no whole line."""
    found = corrected(words)
    return found.words if found and found.of is Of.ALL else None
