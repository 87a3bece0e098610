"""Who acts further on in a sentence that begins with nobody: "Họp phụ huynh; giáo viên chuẩn bị …".

A clause names who acts where somebody stands in it right before what they do, or behind "do".
"""

import re
from collections.abc import Iterator, Sequence

from documents.reading.body.labels import is_label
from documents.reading.body.shape import starts_work
from documents.reading.units.agencies import agencies_at_start
from documents.reading.units.persons.somebody import somebody_at_start
from documents.reading.units.subjects import subject_of
from documents.reading.units.unlisted import names_a_section
from documents.reading.units.words import UPPER
from documents.reading.vocabulary import EVERYDAY, OPENINGS, OPENINGS_IN_NAMES

_BREAK = re.compile(rf"(?<=[^\s.{UPPER}])\.\s+(?=[{UPPER}])|[;:]\s+|,\s+|\s+[–-]\s+")
_GOES_ON = re.compile(
    r"(?:đồng thời|sau đó|riêng|còn|thì|và|trong đó|ngoài ra|cụ thể|theo đó)(?:,)?\s+",
    re.IGNORECASE,
)
# What many do is here at once with how; who only helps is no one to be reminded.
_DOES = re.compile(
    rf",?\s+(?!(?:phối hợp|tham gia|cùng|hỗ trợ|giúp|được (?!giao|phân công|cử)|là|theo(?! dõi)|từ"
    r"|đến|trên|tại|trong|với|cho|để|nhằm|khi|nếu|năm)(?!\w))"
    rf"(?:{OPENINGS}|{OPENINGS_IN_NAMES}|{EVERYDAY}|phải|cần|sẽ|trực tiếp|phụ trách"
    r"|được (?:giao|phân công|cử))"
    r"(?!\w)"
)
# Not somebody, but any of many: "Khoa nào để mất thì …".
_ANY = re.compile(r"\w+(?:\s\w+)?\s+(?:nào|khác|này|đó|trên|nói trên)(?!\w)", re.IGNORECASE)
# These are of those named in front, and nobody else.
_ONE_OF_THEM = re.compile(
    r"(?:mỗi|từng|cơ quan|đơn vị|các cơ quan|các đơn vị)(?!\w)", re.IGNORECASE
)
# "Trọng tài do Phòng A cử", not "Tham gia cuộc thi do Tỉnh đoàn tổ chức".
_BY = re.compile(r"(?<=[\w),])\s+do\s+(?=\S)")
_MADE_BY = re.compile(
    r"\s+(?:ban hành|phát động|quy định|phê duyệt|ủy quyền|đề nghị|đề xuất|cấp|công bố|gây)(?!\w)"
)
_COUNTS = re.compile(r"\s(?:gồm|bao gồm|như|là)(?!\w)")
# Names behind these are listed, and do nothing: "phối hợp với các đơn vị: …".
_ASKS_FOR_MORE = re.compile(
    r"(?:gồm|như)(?:\s+\S+){0,5}\s*:$"
    r"|(?:với|là|cho|của|đến|tới|gửi|mời|sau|về|tại|các \S+|đơn vị|cơ quan|thành phần)\s*:$"
)
# Whom something is done with or to: several may follow.
_TO_OTHERS = re.compile(
    r"(?:^|\s)(?:phối hợp|với|đôn đốc|hướng dẫn|chỉ đạo|yêu cầu|đề nghị|mời|hỗ trợ|vận động"
    r"|theo dõi|tham mưu|giúp)\s",
    re.IGNORECASE,
)
_NO_NAME = r"(?:Ban|Thường|Ủy|Uỷ|Trưởng|Phó|Hội|Sở|Đảng|Chi|Tổ|Công|Mặt|Đoàn|Bộ|Nhà|Trung)(?!\w)"
# "Thủ kho Trần Thị Sen", "Thượng úy Hồ Văn Kính": whatever they are, behind it stands a name.
_CALLED = re.compile(
    r"(?!Tỉnh|Huyện|Xã|Phường|Thôn|Thành phố|Thị|Quận|Đặc khu|Trường|Lớp|Sở|Bộ|Ngày|Tết|Giải)"
    rf"[{UPPER}][^\W\d{UPPER}]+(?: [^\W\d{UPPER}]+)?(?: (?!{_NO_NAME})[{UPPER}][^\W\d{UPPER}]+)"
    r"{2,4}(?!\w)"
)
_SHORTEST_NAME = 2
_SHORTEST_WORK = 3
_LAST_VERB = re.compile(
    rf"(?<=\w)\s+(?:{OPENINGS}|{OPENINGS_IN_NAMES}|{EVERYDAY})(?:\s+(?:giúp|thêm|chung))?\W*$"
)
_LONGEST_TOPIC = 14
_LONGEST_DEED = 4
_WORD = re.compile(r"\S+")
_WORDS = re.compile(r"\w+")
_LOOKED_BACK = 9


def acting_within(
    text: str, known: Sequence[str] = (), *, first_only: bool = False
) -> tuple[str, ...]:
    """Return who acts in the clauses of a duty that names nobody in front, in their order.

    A later sentence says what others do beside whoever does what stands in front: of a verb, and
    where `first_only` says that somebody is known to do it.
    """
    names: list[str] = []
    begins, ends = 0, ""
    acts = not starts_work(text)
    for clause, end in _clauses(text):
        if ends.startswith(".") and first_only:
            break
        # Behind a verb a comma only lists what it is done to.
        listing = not acts or _lists_names(text[: begins - len(ends)], known)
        lists = ends.startswith(",") and listing
        if begins and not lists:
            named = _acting(clause, known)
            names += named or _named_alone(text, begins, known)
            acts = bool(named)
        if not lists:
            names += done_by(clause, known)
        begins, ends = end
    return tuple(dict.fromkeys(names))


def acting_beside(text: str, names: Sequence[str], known: Sequence[str] = ()) -> Iterator[str]:
    """Yield who else acts in a sentence than the `names` in front: "Phòng A lập, Phòng B duyệt"."""
    begins, ends = 0, ""
    named = text.casefold().find(names[-1].casefold()) + len(names[-1])
    for clause, end in _clauses(text):
        if ends.startswith("."):
            return
        apart = begins > named and (
            ends.startswith(";")
            or (ends.startswith(",") and not _lists_names(text[: begins - len(ends)], known))
        )
        if apart and not _ONE_OF_THEM.match(clause):
            yield from _acting(clause, known)
        begins, ends = end


def _clauses(text: str) -> Iterator[tuple[str, tuple[int, str]]]:
    """Yield the clauses, each with where the next begins and what parts them."""
    at = 0
    for stop in _BREAK.finditer(text):
        yield text[at : stop.start()], (stop.end(), stop[0])
        at = stop.end()
    yield text[at:], (len(text), "")


def _acting(clause: str, known: Sequence[str]) -> tuple[str, ...]:
    """Return who stands at the beginning of a clause, right before what they do."""
    joint = _GOES_ON.match(clause)
    rest = clause[joint.end() :] if joint else clause
    if _ANY.match(rest) or starts_work(rest):
        return ()
    spelled = rest[:1].upper() + rest[1:]
    if (called := _CALLED.match(spelled)) and _DOES.match(spelled, called.end()):
        return (called[0],)
    subject = subject_of(spelled, known)
    if subject is None or subject.asked or subject.work not in {"", spelled}:
        return ()
    last = subject.names[-1]
    if rest[:1].islower() and len(last.split()) < _SHORTEST_NAME:
        # "Chuẩn bị tài liệu, phòng họp".
        return ()
    end = spelled.casefold().find(last.casefold()) + len(last)
    told = end >= len(last) and _DOES.match(spelled, end) is not None
    return subject.names if told and not any(map(_COUNTS.search, subject.names)) else ()


def _named_alone(text: str, at: int, known: Sequence[str]) -> tuple[str, ...]:
    """Return who stands behind the last colon, and nothing else: "Cân đo: giáo viên, y tế."."""
    before, rest = text[:at].rstrip(), text[at:].rstrip(" .;,")
    what = before.rstrip(" :")
    if not before.endswith(":") or _ASKS_FOR_MORE.search(before) or is_label(what):
        return ()
    if names_a_section(what) or len(what.split()) < _SHORTEST_WORK:
        return ()
    named = somebody_at_start(rest, known)
    return named.names if named and named.end == len(rest) else ()


def done_by(clause: str, known: Sequence[str] = ()) -> tuple[str, ...]:
    """Return by whom something is done, where that is what a clause says of it."""
    by = _BY.search(clause)
    if by is None or len(clause[: by.start()].split()) > _LONGEST_TOPIC:
        return ()
    if starts_work(clause) or not clause[: by.start()].strip():
        return ()
    rest = clause[by.end() :]
    spelled = rest[:1].upper() + rest[1:]
    if called := _CALLED.match(spelled):
        return (called[0],)
    named = somebody_at_start(rest, known)
    # "Văn bản do địa phương mình ban hành" is said of whoever acts.
    its_own = named is not None and named.names[-1].endswith(" mình")
    if named is None or its_own or _MADE_BY.match(spelled, named.end):
        return ()
    deed = _WORDS.findall(spelled, named.end)
    if not deed and (verb := _LAST_VERB.search(named.names[-1])):
        # What they do is the last word, and no part of their name.
        return (*named.names[:-1], named.names[-1][: verb.start()])
    # What they do it to stands in front; behind a cause its own object follows.
    return named.names if 0 < len(deed) <= _LONGEST_DEED else ()


def _lists_names(before: str, known: Sequence[str]) -> bool:
    """Whether names are listed at the end of words, so that a comma goes on with them.

    "Phối hợp với cơ sở giáo dục nghề nghiệp, trung tâm giáo dục thường xuyên thực hiện …".
    """
    if _TO_OTHERS.search(before, before.rfind(";") + 1):
        return True
    starts = [one.start() for one in _WORD.finditer(before)][-_LOOKED_BACK:]
    for at in starts:
        words = before[at:]
        named = agencies_at_start(words[:1].upper() + words[1:], known)
        if named and named.end == len(words):
            return True
    return False
