"""Who acts by a phrase that no list ends or knows: "Các nghiệp đoàn A, B và C khẩn trương …".

In a sentence that orders whatever stands in front of its first predicate acts, if it is no thing.
"""

import re

from documents.reading.body.shape import starts_work
from documents.reading.units.agencies import Named, agencies_at_start
from documents.reading.units.things import THINGS
from documents.reading.units.words import PREDICATES, UPPER
from documents.reading.vocabulary import OPENINGS

_MANY = r"(?:[Cc]ác|[Nn]hững|[Mm]ọi|[Tt]oàn thể|[Tt]ất cả(?: các)?)"
_OPEN = re.compile(rf"(?P<many>{_MANY}\s+)?(?!(?i:{THINGS}|{_MANY})(?!\w))(?P<head>[^\W\d_]+)")
_WORD = rf"(?!(?:{PREDICATES}|do|các|những|này|đó|trên)(?!\w))[^\s,;:.()“”\"]+"
_MEMBER = re.compile(
    rf"(?:{_MANY}\s+)?(?!(?i:{THINGS}|{_MANY})(?!\w))(?P<first>{_WORD})(?:\s+{_WORD}){{0,9}}"
)
_JOINT = re.compile(rf"\s*[,;]\s+(?:và\s+)?|\s+và\s+(?=[{UPPER}]|các\s)")
_LAST_TWO = re.compile(rf"\s+và\s+(?=[{UPPER}])")
_ACTS = re.compile(
    rf"(?<!chương)(?<!quy)(?<!công)(?<!lộ),?\s+(?:{OPENINGS}|phải|cần|sẽ|trực tiếp|tự"
    rf"|có (?:trách nhiệm|ý kiến|văn bản))(?!\w)"
)
# What only somebody does tells a doer by itself; anything may be said to be done by what follows.
_ACTS_FOR_SURE = re.compile(
    r",?\s+(?:(?:phải|cần|sẽ)\s+)?(?:chủ trì|chủ động|khẩn trương|tham mưu|phối hợp|nghiêm túc"
    r"|(?:có|chịu) trách nhiệm|có ý kiến|có văn bản)(?!\w)"
)
_PASSIVE = re.compile(r"\s(?:được|bị)\s")
# "Các cơ quan thông tin, truyền thông của tỉnh": of what sort they are is said by what they do.
_TRADE = (
    r"(?:thông tin|truyền thông|báo chí|quản lý|kiểm tra|thanh tra|giám sát|sản xuất|kinh doanh"
    r"|đầu tư|xây dựng|vận tải|vận hành|nghiên cứu|đào tạo|tư vấn|thẩm định|cung cấp|khai thác"
    r"|bảo vệ|sử dụng)"
)
_SORT = re.compile(
    rf"\s+{_TRADE}(?:(?:,|\s+và)\s+{_TRADE})*(?:\s+[^\s,;:.()]+){{0,2}}"
    r"\s+(?:của|thuộc|trên địa bàn)\s+[^,;:.()]{2,60}(?=:\s+\S)"
)
_OF_A_FIELD = re.compile(
    r"(?:\s+hoạt động)?\s+(?:trong|thuộc|ở)\s+(?:các\s+)?(?:lĩnh vực|ngành nghề)\s"
)
_FIELD_GOES_ON = re.compile(r"(?:,|\s(?:và|lĩnh vực|nghề|ngành|công tác|nhiệm vụ|công nghệ))$")
_END = re.compile(r"\s*(?::|$)")
_AMONG = re.compile(r"\s+(?:trong|của|thuộc)\s+(?=(?:các\s+)?[" + UPPER + "])")
_ASIDE = re.compile(
    r",?\s+theo\s+(?:Quyết định|Kế hoạch|Thông báo|Công văn|Danh sách)(?!\w)[^;:]{0,90}?"
    r"(?=,?\s+(?:phải|cần|sẽ|có trách nhiệm|chịu trách nhiệm)(?!\w))"
)
_LONGEST = 12


def whole_name(text: str, named: Named) -> Named:
    """Return those named with what still belongs to them before their predicate or colon."""
    if _ACTS.match(text, named.end) and not _SORT.match(text, named.end):
        return named
    if field := _OF_A_FIELD.match(text, named.end):
        return _longer(text, named, _field_end(text, field.end()))
    if (sort := _SORT.match(text, named.end)) and re.match(_MANY, named.names[-1]):
        work = text[sort.end() + 1 :].lstrip()
        return _longer(text, named, sort.end()) if starts_work(work) else named
    if among := _AMONG.match(text, named.end):
        inside = agencies_at_start(text[among.end() :])
        inside = inside and _with_members(text[among.end() :], inside)
        end = among.end() + inside.end if inside else named.end
        aside = _ASIDE.match(text, end)
        end_of_aside = aside.end() if aside else end
        if end > named.end and _ACTS.match(text, end_of_aside):
            return Named(
                (*named.names[:-1], f"{named.names[-1]}{text[named.end : end]}"), end_of_aside
            )
    return _with_members(text, named)


def open_doer(text: str, at: int = 0, *, ordered: bool, for_sure: bool = False) -> Named | None:
    """Return who acts by a phrase that no list knows; `ordered` says an order stands before it.

    With `for_sure` only by what nothing but somebody does, or by an order.
    """
    opening = _OPEN.match(text, at)
    if opening is None or starts_work(text[at:]):
        return None
    if not (opening["many"] or opening["head"][0].isupper()):
        return None
    first = _MEMBER.match(text, at)
    if first is None:
        return None
    name = first[0]
    found = _with_members(text, Named((name[0].upper() + name[1:],), first.end()))
    acts = _ACTS if ordered or (opening["many"] and not for_sure) else _ACTS_FOR_SURE
    short = 1 < len(name.split()) <= _LONGEST or name.isupper()
    # "Cơ quan chủ trì, thành phần": one that is not of many is called by a name.
    called = opening["many"] or any(map(str.isupper, name[1:]))
    if (
        not short
        or not called
        or not acts.match(text, found.end)
        or _PASSIVE.search(text[at : found.end])
    ):
        return None
    return found


def _longer(text: str, named: Named, end: int) -> Named:
    if end <= named.end:
        return named
    return Named((*named.names[:-1], f"{named.names[-1]}{text[named.end : end]}"), end)


def _field_end(text: str, at: int) -> int:
    """Return where a list of fields ends, 0 where it does not.

    That is in front of a verb which neither a comma nor "và" precedes, at a colon or the end.
    """
    stop = re.compile(r"[;:.(]|$").search(text, at)
    last = stop.start() if stop else len(text)
    for act in _ACTS.finditer(text, at, last):
        if text[act.start()] != "," and not _FIELD_GOES_ON.search(text[: act.start()]):
            return act.start()
    return last if _END.match(text, last) else 0


def _with_members(text: str, named: Named) -> Named:
    """Return those named with the members of their list that no list of ours knows."""
    names, at = list(named.names), named.end
    while joint := _JOINT.match(text, at):
        rest = text[joint.end() :]
        member = _MEMBER.match(text, joint.end())
        if member is None or starts_work(rest):
            return named
        first = member["first"]
        if not (first[0].isupper() or re.match(_MANY, rest)):
            return named
        names.append(member[0][0].upper() + member[0][1:])
        at = member.end()
    if at == named.end or not _ACTS.match(text, at):
        return named
    # Behind commas "và" parts the last two: "A, B và C".
    *before, last = names
    return Named(tuple(dict.fromkeys((*before, *_LAST_TWO.split(last)))), at)
