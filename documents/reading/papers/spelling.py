"""Names in capitals as they are written elsewhere: "SỞ GDĐT" is "Sở GDĐT", "XÃ TÂN HÒA" a place."""

import re
from collections.abc import Iterator

_VOWEL = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?"
    rf"[{_VOWEL}]{{1,3}}(?:ch|ng|nh|[cmnpt])?"
)
_WORD = re.compile(r"[^\W\d_&]+(?:&[^\W\d_&]+)*")
# What a name begins with; the word behind it says of what sort it is, and is written large.
_HEADS = re.compile(
    r"(?P<first>(?:chi |tổng )?cục|sở|bộ|ban|tiểu ban|phòng|văn phòng"
    r"|trung tâm|bệnh viện|phòng khám|trạm|học viện|viện|hội(?! đồng)|liên đoàn"
    r"|công đoàn(?: ngành)?|liên đội|đoàn|quỹ|tổ|tập đoàn|nhà máy|xí nghiệp"
    r"|hợp tác xã|ngân hàng|chi nhánh|thanh tra"
    r"|(?:tổng )?công ty|trường|khoa)"
    r"(?:\s(?:chỉ huy|chỉ đạo|tư lệnh|kiểm sát|cổ phần|tnhh|mtv|một thành viên|cp|đại học|cao đẳng"
    r"|trung cấp))*(?!\w)"
)
_SCHOOLS = re.compile(
    r"trường (?:(?:ptdt(?: nội trú| bán trú)?|thpt|thcs|th|tiểu học|mầm non|mẫu giáo"
    r"|phổ thông(?: dân tộc)?"
    r"|chuyên|(?:nội|bán) trú|liên cấp|và|&|-)\s+)+"
)
_PLACES = re.compile(
    r"(?<!\w)(?:(?:tỉnh|thành|huyện|thị|quận|xã) (?:ủy|uỷ|đoàn)|tỉnh|huyện|xã(?! hội)|phường|thị xã"
    r"|thị trấn|quận(?! đội)|đặc khu|thành phố|khu vực)(?!\w)\s*"
)
# Fields that are written large wherever they stand in a name.
_FIELDS = re.compile(
    r"(?<!\w)(?:y tế|phụ nữ|nông dân|cựu chiến binh|giáo dục|cấp nước|môi trường đô thị"
    r"|sư phạm|mặt trận|tổ quốc|cộng sản)(?!\w)"
)
_PARTED = re.compile(r"(?:\svà|,|\s[-–])\s+(?=\w)")
_NAMES = re.compile(r"(?<!\w)(?:việt nam|hồ chí minh)(?!\w)")
_OF_FIELDS = re.compile(r"(?:sở|bộ|phòng|ban|ủy ban|trung tâm|hội|cục|chi cục)\s")


def as_written(name: str, place: str = "") -> str:
    """Return a name that is all in capitals as texts write it, another as it is.

    `place` is where the paper was signed.
    """
    if name.upper() != name or not any(letter.isalpha() for letter in name):
        return name
    low = name.lower()
    letters = list(low)
    for at in _large(low, place):
        letters[at] = letters[at].upper()
    for word in _WORD.finditer(low):
        if "&" in word[0] or not _SYLLABLE.fullmatch(word[0]):
            letters[word.start() : word.end()] = word[0].upper()
    return "".join(letters)


def _large(low: str, place: str) -> Iterator[int]:
    """Yield where a name has a large letter."""
    yield 0
    if head := _HEADS.match(low):
        yield _next(low, head.end("first"))
        yield _next(low, head.end())
    if _OF_FIELDS.match(low):
        yield from (one.end() for one in _PARTED.finditer(low))
    yield from (one.start() for one in _FIELDS.finditer(low))
    proper = [one.span() for one in _NAMES.finditer(low)]
    proper += [(one.end(), len(low)) for one in (_SCHOOLS.match(low),) if one]
    proper += [(one.end(), len(low)) for one in _PLACES.finditer(low)]
    if place:
        proper += [one.span() for one in re.finditer(re.escape(place.lower()), low)]
    for start, end in proper:
        yield from (word.start() for word in _WORD.finditer(low, start, end))


def _next(low: str, at: int) -> int:
    """Return where the word behind a head begins; a place is written small."""
    word = _WORD.search(low, at)
    if word is None or _PLACES.match(low, word.start()):
        return 0
    return word.start()
