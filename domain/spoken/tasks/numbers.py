"""Where numbers name tasks without their word: "số 4 xong", "xong: 02, 05", "từ 2 đến 6 đều xong".

All forms are of folded text, and a number counts only where nothing follows that it could count.
"""

import re
from collections.abc import Iterator
from functools import cache

_N = r"\d{1,2}(?:\.\d{1,2})*"
# No day, share, code or thing counted.
_WHOLE = r"(?![\w/%]|[.,-]\d|\s*/\s*\d)"
_WORD = r"(?:nhiem vu|dau viec|dau muc|viec|nvu|nv|vc|muc|so thu tu|so|stt|dong|cai|vu|bai)"
_NUMBERED = r"(?:(?:so thu tu|so|stt|dong|bai|vu)\s+|#\s?)"
_POLITE = (
    r"(?:(?:da|vang|em|e|bao cao|thua|sep|anh|chi|cai|rieng|con|va|nhung|nham|la|cac|may)\s+)*"
)
_BEGINS = r"(?:^|[\n;:!]|[.,](?!\d))\s*(?:[-–+*]\s*)?"
_MARK = r"[✅✔☑❌✖👍]"
_TAIL = r"(?:a|nhe|nha|nhen|nghen|nua|thoi|luon|het|roi|anh|chi|sep|em|oi|do|day)"
_TURNS = r"con|rieng|tru|ngoai tru|chua|dang|moi|chi"
_ENDS = rf"(?=(?:\s+{_TAIL}\b)*\s*(?:$|[.;!\n](?!\d)|,?\s*(?:{_TURNS})\b))"
_LINK = r"(?:\s*(?:[,;&+]\s*(?:va\s+)?|\b(?:va|voi|vs)\b)\s*|[ ]+)"
_LIST = rf"{_N}(?:{_LINK}(?:{_WORD}\s*)?{_N})*"
_TO = rf"\s*(?:->|[-–]|\bden\b|\btoi\b)\s*(?:{_WORD}\s+)*"
_RANGE = rf"(?P<first>\d{{1,2}}){_TO}(?P<last>\d{{1,2}}){_WHOLE}"
_STATE = (
    r"(?:(?:da|vua|moi|dang|chua|lam|viec|phong em|ben em|em|e|bao cao|co)\s+)*"
    r"(?:xong|xog|xg|hoan thanh|hoan tat|ht|done|ok|nop|gui|trinh|lam|vuong|ket|chua|rut|huy)"
    r"(?:\s+(?:roi|het|duoc|lai|lam))*"
)
_OF = rf"(?:(?:cac|nhung|may|{_WORD})\b\s*)*"
# Between a word of what became of it and a number stands one that says it is a task's.
_DEED = r"(?:xong|lam|thanh|tat|rut|lai|huy|bo|nham|lui|han|rieng|con|nop|voi|va|cho)"
_EXCEPT = (
    r"\b(?:ngoai tru|tru moi|tru ra|tru|chua ke|khong ke|khong tinh|chi con|con moi|con lai"
    r"|chi thieu|con thieu|thieu moi)\s+"
)
_LEFT = rf"(?=(?:\s+(?:{_TAIL}|la|chua|chua xong|chua lam)\b)*\s*(?:$|[.;!\n](?!\d)))"
_EACH = re.compile(_N)
_MOST = 40
_EXCEPTED = re.compile(rf"{_EXCEPT}(?:(?:moi|cac|ra|{_WORD})\s+)*(?P<list>{_LIST}){_WHOLE}{_LEFT}")


@cache
def _forms(verdict: str) -> tuple[re.Pattern[str], ...]:
    who = r"(?:(?:tui|toi|em|e|minh|phong|ben|don vi)\s+)*"
    above = r"(?:(?:anh|chi|sep|gd|giam doc|lanh dao|ban giam doc)\s+)+(?:da\s+)?(?:ky|duyet|xem)"
    said = rf"(?:\s*:)?\s*(?:\s(?:{who}(?:{verdict}|{_TURNS}|lai|de|sang)|{above})\b|{_MARK})"
    forms = (
        # "xong cả 4: 2, 3, 5, 7", "2 việc còn lại (3, 5) …": what is counted is told one by one.
        rf"(?P<word>(?:\bca\s+|\b)(?P<count>\d)(?:\s+{_WORD})?(?:\s+(?:con lai|kia))?"
        rf"(?:\s+la)?\s*[:(]\s*)(?P<list>{_N}(?:{_LINK}{_N})+){_WHOLE}",
        # "số 4 xong rồi", "#3 done"; "vụ 07" is none of a year's seasons.
        rf"{_BEGINS}{_POLITE}(?P<word>{_NUMBERED})"
        rf"(?P<list>{_N}(?:{_LINK}{_NUMBERED}{_N})*){_WHOLE}(?={said})",
        rf"{_BEGINS}{_POLITE}(?P<list>#\s?{_N}(?:[\s,;&+]*#\s?{_N})+){_WHOLE}(?={said})",
        rf"{_BEGINS}{_POLITE}(?P<word>vu\s+)(?P<list>0\d){_WHOLE}(?=\s+[a-z])",
        rf"\b{_DEED}\s+(?:so|stt|dong|#)\s*(?P<list>{_N}){_WHOLE}"
        rf"(?=(?:\s+{_TAIL}\b)*\s*(?:$|[.;,!\n])|{said})",
        # "xong: 02, 05", "chưa xong 3, 7", "xong 1-3-5"
        rf"{_BEGINS}{_STATE}\s+{_OF}:?\s*(?P<list>{_N}(?:{_LINK}(?:{_WORD}\s*)?{_N})+){_WHOLE}{_ENDS}",
        rf"{_BEGINS}{_STATE}\s*{_OF}:\s*{_OF}(?P<list>{_LIST}){_WHOLE}{_ENDS}",
        rf"(?<=\d)\s*[.;,\n]\s*(?:(?:con|rieng)\s+)?{_STATE}\s+(?P<list>{_LIST}){_WHOLE}{_ENDS}",
        rf"{_BEGINS}{_STATE}\s*:?\s*(?P<list>{_N}(?:\s*-\s*{_N}){{2,}}){_WHOLE}{_ENDS}",
        rf"{_BEGINS}{_POLITE}{_OF}(?P<list>{_N}(?:\s*-\s*{_N}){{2,}}){_WHOLE}(?={said})",
        # "từ 2 đến 6 xong", "1-4 đã nộp", "xong từ 2 đến 6"
        rf"{_BEGINS}{_POLITE}{_OF}(?:tu\s+)?{_OF}{_RANGE}(?={said})",
        rf"{_BEGINS}{_STATE}\s*(?::\s*|\s{_OF}tu\s+){_OF}{_RANGE}{_ENDS}",
    )
    return tuple(map(re.compile, forms))


def numbers(folded: str, verdict: str) -> Iterator[tuple[int, int, str, bool]]:
    """Yield where numbers name tasks: first and last letter, the number, and if of a range.

    `verdict` has the words that say what became of a task; all of a range stand where it stands.
    """
    for form in _forms(verdict):
        for match in form.finditer(folded):
            groups = match.groupdict()
            if "first" not in groups:
                told = len(_EACH.findall(folded, *match.span("list")))
                if groups.get("count") and int(groups["count"]) != told:
                    continue
                # The word stands before the first of them.
                start = match.start("word") if groups.get("word") else None
                for one in _EACH.finditer(folded, *match.span("list")):
                    yield one.start() if start is None else start, one.end(), one[0], False
                    start = None
            elif int(groups["first"]) < int(groups["last"]) < _MOST:
                start, end = match.start("first"), match.end("last")
                for number in range(int(groups["first"]), int(groups["last"]) + 1):
                    yield start, end, str(number), True


def excepted(folded: str) -> Iterator[tuple[int, int, str]]:
    """Yield where numbers name tasks that are excepted at the end of a clause: "trừ 4 và 6"."""
    for match in _EXCEPTED.finditer(folded):
        start = match.start()
        for one in _EACH.finditer(folded, *match.span("list")):
            yield start, one.end(), one[0]
            start = one.end()
