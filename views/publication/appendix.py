"""The Phụ lục: a row a task, under the columns that the state's offices use, in Word and in Excel.

The columns: TT, nội dung, văn bản giao, chủ trì, phối hợp, thời hạn, sản phẩm, kết quả/tiến độ, khó
khăn vướng mắc, đề xuất kiến nghị, ghi chú.
"""

from collections.abc import Mapping

from domain.chat import Unit
from domain.digest.edition import Edition
from domain.digest.line import Line
from domain.plan.cited import NOTHING_CITED, Cited
from domain.sheet.sheet import Cell, Sheet, Tone
from views.publication.cells import beneath
from views.publication.period import called
from views.publication.signs import without_sign
from views.texts import Texts, long_date

Row = tuple[str, ...]


def appendix_rows(edition: Edition, cited: Mapping[int, Cited], texts: Texts) -> list[Row]:
    """Return the rows of the table."""
    headings = _headings(texts)
    return [
        tuple(
            beneath(heading, words)
            for heading, words in zip(
                headings, _row(str(number), line, edition, cited, texts), strict=True
            )
        )
        for number, line in enumerate(edition.lines, start=1)
    ]


def _headings(texts: Texts) -> tuple[str, ...]:
    return (
        texts.label("No."),
        texts.label("Content of the task"),
        texts.label("Assigned by"),
        texts.label("Lead unit"),
        texts.label("Partners"),
        texts.label("Deadline"),
        texts.label("Product"),
        texts.label("Result so far"),
        texts.label("Difficulties"),
        texts.label("Proposals"),
        texts.label("Notes"),
    )


def _row(
    number: str, line: Line, edition: Edition, cited: Mapping[int, Cited], texts: Texts
) -> Row:
    of = cited.get(line.task, NOTHING_CITED)
    unit = edition.unit(line.unit)
    bases = "; ".join(_basis(of, texts))
    result = "; ".join(without_sign(part) for part in (line.state, line.result) if part)
    stuck = line.difficulty
    return (
        number,
        f"{line.code}. {line.title}",
        bases,
        unit.name if unit else "",
        _partners(of, unit, edition, texts),
        _day(line, texts),
        line.product,
        result,
        stuck.stuck if stuck else "",
        stuck.proposal if stuck else "",
        line.cause,
    )


def _partners(of: Cited, unit: Unit | None, edition: Edition, texts: Texts) -> str:
    """Return who co-operates; all the others are not named one by one."""
    others = {one.name for one in edition.units if one != unit}
    if len(others) > 1 and others <= set(of.coordinating):
        beyond = [name for name in of.coordinating if name not in others]
        return "; ".join((texts.label("all other units"), *beyond))
    return "; ".join(of.coordinating)


def _day(line: Line, texts: Texts) -> str:
    """Return the deadline without the day of the week, for which a table has no room."""
    if line.last_day is None:
        return line.deadline
    return line.deadline.replace(f"{texts.weekday(line.last_day)}, ", "")


def _basis(of: Cited, texts: Texts) -> list[str]:
    return [
        texts.label(
            "{kind} no. {number} of {day}",
            kind=one.kind,
            number=one.number,
            day=long_date(one.issued_on),
        )
        if one.issued_on
        else texts.label("{kind} no. {number}", kind=one.kind, number=one.number)
        for one in of.legal_bases
    ]


def appendix_sheet(
    edition: Edition, cited: Mapping[int, Cited], organization: str, texts: Texts
) -> Sheet:
    """Return the same as a sheet: its days are days, and what is late stands out."""
    rows: list[tuple[Cell, ...]] = []
    headings = _headings(texts)
    for words, line in zip(appendix_rows(edition, cited, texts), edition.lines, strict=True):
        number, *rest = words
        rows.append((int(number), *rest[:5], line.last_day, *rest[5:]))
    return Sheet(
        name=texts.label("Appendix"),
        title=(
            organization.upper(),
            texts.label(
                "PROGRESS OF THE TASKS {period}", period=called(edition.period, texts).upper()
            ),
        ),
        headings=(*headings[:6], texts.label("At the latest"), *headings[6:]),
        widths=(6, 42, 18, 18, 18, 17, 13, 14, 22, 22, 21, 10),
        rows=tuple(rows),
        toned_by=8,
        tones={
            texts.label("overdue"): Tone.LATE,
            texts.label("done"): Tone.DONE,
            texts.label("falling due soon"): Tone.SOON,
            # As versions before kept it.
            texts.label("last working day"): Tone.SOON,
        },
        is_filtered=True,
        author=organization,
    )
