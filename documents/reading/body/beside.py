"""Who is named in a line beside others that name somebody: in front, as a subject, behind.

One line of a list says little; what most of its lines have at one place all of them have there.
"""

import re
from collections.abc import Iterator, Sequence

from documents.reading.body.marks import Style
from documents.reading.body.nodes import Node
from documents.reading.body.shape import starts_work
from documents.reading.units.agencies import agencies_at_start
from documents.reading.units.parties import parties_in
from documents.reading.units.subjects import Subject, subject_of
from documents.reading.units.unlisted import acts_in, may_be_a_name
from documents.reading.units.words import UPPER

_NAME_AND_WORK = re.compile(r"(?P<name>[^:;.]{3,120}):\s+(?P<work>\S.*)")
# "Chuẩn bị loa đài (Thầy Nghị)", "Cân đo trẻ - Nhân viên y tế".
_NAME = rf"[{UPPER}][^-–.;:()\d]{{1,60}}?"
_WORK_AND_NAME = re.compile(
    rf"(?P<work>.{{8,}}?)\s*(?:\s[-–]\s(?P<dashed>{_NAME})|\((?P<bracketed>{_NAME})\))"
    r"(?P<rest>(?:[:,]\s.*)?[.;,]?)"
)
_TITLED = re.compile(rf"(?:Đồng chí|Đ/c|Ông|Bà|Thầy|Cô|Anh|Chị)\.?\s+[{UPPER}]")


def named_beside(
    parent: Node, known: Sequence[str], *, handed_out: bool
) -> Iterator[tuple[int, Subject]]:
    """Yield who is named by lines under `parent`, by their places among its children.

    `handed_out` says that the parent hands out work to whoever is named under it.
    """
    yield from _before_colons(parent, known, handed_out=handed_out)
    yield from _in_sentences(parent, known, handed_out=handed_out)
    yield from _behind_work(parent, known)


def _before_colons(
    parent: Node, known: Sequence[str], *, handed_out: bool
) -> Iterator[tuple[int, Subject]]:
    """Yield who stands in front of a colon, beside others who do: "3. Tổ Văn thư: Gửi giấy"."""
    by_mark: dict[Style, list[tuple[int, re.Match[str]]]] = {}
    for place, child in enumerate(parent.children):
        if child.table is None and (line := _NAME_AND_WORK.fullmatch(child.text)):
            by_mark.setdefault(child.marked.style, []).append((place, line))
    for lines in by_mark.values():
        subjects = [subject_of(line[0], known) for _, line in lines]
        named = any(
            one and one.work == line["work"] for one, (_, line) in zip(subjects, lines, strict=True)
        )
        if len(lines) < 2 or not (handed_out or named):
            continue
        for subject, (place, line) in zip(subjects, lines, strict=True):
            name = line["name"].strip()
            if subject is None and starts_work(line["work"]) and may_be_a_name(name):
                yield place, Subject((name,), line["work"])


def _in_sentences(
    parent: Node, known: Sequence[str], *, handed_out: bool
) -> Iterator[tuple[int, Subject]]:
    """Yield who acts in a sentence, beside others that say who does: "2. Tổ Mây lập danh sách".

    Where work is handed out, those that say it of somebody unknown count as well.
    """
    by_mark: dict[Style, list[tuple[int, str]]] = {}
    for place, child in enumerate(parent.children):
        if child.table is None and child.marked.style is not Style.NONE:
            by_mark.setdefault(child.marked.style, []).append((place, child.text))
    for lines in by_mark.values():
        unknown = [(place, text) for place, text in lines if subject_of(text, known) is None]
        acting = [(place, text, name) for place, text in unknown if (name := acts_in(text))]
        sure = len(lines) - len(unknown) + (len(acting) if handed_out else 0)
        if sure * 2 < len(lines):
            continue
        for place, text, name in acting:
            yield place, Subject((name,), text)


def _behind_work(parent: Node, known: Sequence[str]) -> Iterator[tuple[int, Subject]]:
    """Yield who stands behind the work, as beside others: "Cân đo trẻ - Nhân viên y tế"."""
    by_mark: dict[tuple[Style, bool], list[tuple[int, re.Match[str]]]] = {}
    marked = [one for one in parent.children if one.marked.style is not Style.NONE]
    for place, child in enumerate(parent.children):
        if child.table is None and (line := _WORK_AND_NAME.fullmatch(child.text)):
            key = (child.marked.style, bool(line["dashed"]))
            by_mark.setdefault(key, []).append((place, line))
    for (style, _), lines in by_mark.items():
        beside = [one for one in marked if one.marked.style is style]
        names = [line["dashed"] or line["bracketed"] for _, line in lines]
        known_ones = [one for one in names if _is_somebody(one, known)]
        if len(lines) < 2 or len(lines) * 2 < len(beside) or len(known_ones) * 2 < len(lines):
            continue
        for (place, line), name in zip(lines, names, strict=True):
            told = starts_work(line["work"]) or _is_somebody(name, known)
            if told and subject_of(line[0], known) is None:
                work = f"{line['work']}{line['rest']}"
                yield place, Subject(parties_in([name], known).lead, work)


def _is_somebody(name: str, known: Sequence[str]) -> bool:
    named = agencies_at_start(name, known)
    return _TITLED.match(name) is not None or (named is not None and named.end == len(name))
