"""The Phụ lục: a row a task, under the columns that the state's offices use, in Word and in Excel.

The columns: TT, nội dung, văn bản giao, chủ trì, phối hợp, thời hạn, sản phẩm, kết quả/tiến độ, khó
khăn vướng mắc, đề xuất kiến nghị, ghi chú.
"""

from collections.abc import Mapping

from domain.digest.edition import Edition, Line
from domain.plan.cited import NOTHING_CITED, Cited
from domain.sheet.sheet import Cell, Sheet, Tone
from views.publication.chart import period_name
from views.publication.signs import without_sign
from views.texts import Texts, long_date

Row = tuple[str, ...]


def appendix_rows(edition: Edition, cited: Mapping[int, Cited], texts: Texts) -> list[Row]:
    """Return the rows of the table."""
    return [
        _row(str(number), line, edition, cited, texts)
        for number, line in enumerate(edition.lines, start=1)
    ]


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
        "; ".join(of.coordinating),
        line.deadline,
        line.product,
        result,
        stuck.stuck if stuck else "",
        stuck.proposal if stuck else "",
        line.cause,
    )


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
    for words, line in zip(appendix_rows(edition, cited, texts), edition.lines, strict=True):
        number, *rest = words
        rows.append((int(number), *rest[:5], line.last_day, *rest[5:]))
    return Sheet(
        name=texts.label("Appendix"),
        title=(
            organization.upper(),
            texts.label(
                "PROGRESS OF THE TASKS {period}", period=period_name(edition.period, texts)
            ),
        ),
        headings=(
            texts.label("No."),
            texts.label("Content of the task"),
            texts.label("Assigned by"),
            texts.label("Lead unit"),
            texts.label("Partners"),
            texts.label("Deadline"),
            texts.label("At the latest"),
            texts.label("Product"),
            texts.label("Result so far"),
            texts.label("Difficulties"),
            texts.label("Proposals"),
            texts.label("Notes"),
        ),
        widths=(5, 40, 18, 16, 16, 16, 11, 14, 24, 18, 18, 12),
        rows=tuple(rows),
        toned_by=8,
        tones={
            texts.label("overdue"): Tone.LATE,
            texts.label("done"): Tone.DONE,
            texts.label("last working day"): Tone.SOON,
        },
        is_filtered=True,
    )
