"""Agencies by their letters, as a paper explains them: "Hội đồng Giáo sư Nhà nước (HĐGSNN)"."""

import re
from collections.abc import Iterable, Iterator

from documents.reading.units.words import HEADS, PREDICATES, UPPER
from documents.reading.vocabulary import EVERYDAY, OPENINGS, OPENINGS_IN_NAMES

_LETTERS = rf"[{UPPER}]{{3,10}}"
_EXPLAINED = re.compile(
    rf"(?P<long>[^,;:.()]{{6,90}}?)\s*\((?:(?:sau đây\s+)?(?:gọi|viết)\s+(?:tắt\s+)?là:?\s+)?"
    rf"(?P<short>{_LETTERS})\)"
)
_HEAD = re.compile(rf"(?:{HEADS})(?!\w)")
# What everybody reads as somebody's letters, alone too: "BGH", "TTYT", "P.TCHC", "VP. HĐND-UBND".
_MORE = rf"(?:[&.–-]?[{UPPER}]+)*"
_BOARDS = (
    rf"(?:(?:P|VP|TT|BQL|CC)\.\s?[{UPPER}]{_MORE}"
    rf"|(?:HĐ|BQL|GV|CB|BCH|TTYT|BCĐ|CĐCS|BTV|VKS|NHCS|P(?=TC|TV|KT|VH|NV|GD|CT|QL)){_MORE}"
    r"|BTC|BGH|BGĐ|BGK|BTK|CLB|UBKT|TTCM|TPT|BCS|ĐVTN|ĐTN|LĐLĐ|TAND|NHNN|KBNN|CSGT|CHQS)"
)
_OF = r"ngành|liên ngành|cơ sở|trường|khoa|viện|cấp\s+\w+|xã|phường|huyện|tỉnh"
# What letters stand for that do nothing: fields of work, papers, money, rights, who is served.
_NOBODYS = (
    "CNTT|CCHC|CĐS|CNCH|PCCC|ATTP|VSATTP|ANTT|ATGT|ATTT|QPAN|GPMB|ĐTXD|ĐTC|NTM|BHYT|BHTN|TTHC|DVC"
    "|DVCTT|NSNN|KTXH|KT|PBGDPL|PCTN|THTK|CSDL|TĐKT|SXKD|KHCN|GDĐT|OCOP|KPI|HSSV|PCTT|TKCN|QLNN"
    "|VBQPPL|QĐ|NQ|KH|CT|TB|VB|CV|QR|ISO|AI|MTQG|DTTS|GRDP|ODA|FDI|XDCB|GCN|BVMT|BHXH|KCB|KPCĐ"
)
_BOARD = re.compile(
    rf"(?:[Cc]ác\s+)?{_BOARDS}(?![^\W\d])(?:\s+(?:{_OF})(?:(?:,|\s+và)\s+(?:{_OF}))*(?!\w))?"
    rf"(?=\s+(?:{PREDICATES}|{OPENINGS_IN_NAMES}|{EVERYDAY})(?!\w)|\s*:|[\s.;,]*$|,\s+[{UPPER}]|\s+và\s|\s+[–-]\s"
    r"|,\s+(?:trước|trong|từ|đến|căn cứ|trên cơ sở|theo)\s)"
    # Any others are somebody's in front of what they do: "TCHC rà soát", not "CNTT".
    rf"|(?![IVXLC]+\s)(?!(?:{_NOBODYS})(?!\w))[{UPPER}]{{2,8}}(?:[.&-][{UPPER}]{{2,8}})*"
    rf"(?=,?\s+(?:{OPENINGS}|{OPENINGS_IN_NAMES}|{EVERYDAY}|phải|cần|sẽ)(?!\w))"
)


def board_at(text: str, at: int) -> int:
    """Return where the letters of a board end that stand at a place, or the place itself."""
    return found.end() if (found := _BOARD.match(text, at)) else at


def explained_in(texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the letters that stand in brackets behind an agency whose words begin so, with it."""
    for text in texts:
        for one in _EXPLAINED.finditer(text):
            words = one["long"].split()[-len(one["short"]) :]
            initials = "".join(word[0] for word in words).upper()
            if initials == one["short"] and _HEAD.match(" ".join(words)):
                yield one["short"], " ".join(words)
