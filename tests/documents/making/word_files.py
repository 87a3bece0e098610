"""Word files with lists, made part by part as Word writes them."""

from pathlib import Path
from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from documents.reading.blocks import Block, Paragraph
from documents.reading.files.word import word_source


def blocks_of(document: Any, folder: Path) -> list[Block]:
    """Save the document and read it."""
    path = folder / "ke-hoach.docx"
    document.save(str(path))
    return word_source(path).blocks


def texts_of(document: Any, folder: Path) -> list[str]:
    """Return what is read of the document as lines, tables cell by cell."""
    lines: list[str] = []
    for block in blocks_of(document, folder):
        if isinstance(block, Paragraph):
            lines.append(block.text)
        else:
            lines += [line for row in block.rows for cell in row if cell for line in cell.lines]
    return lines


def level(
    depth: int, shape: str, text: str, *, style: str = "", start: int = 1, more: str = ""
) -> str:
    """Return a w:lvl; `more` stands where isLgl and lvlRestart do."""
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{shape}"/>{more}'
        f'{linked}<w:suff w:val="space"/><w:lvlText w:val="{text}"/></w:lvl>'
    )


def add_list(document: Any, abstract: int, *levels: str, link: str = "") -> None:
    """Add an abstract list; `link` stands before its levels (styleLink, numStyleLink)."""
    numbering = document.part.numbering_part.element
    inside = '<w:multiLevelType w:val="multilevel"/>' + link + "".join(levels)
    made = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{abstract}">{inside}</w:abstractNum>'
    numbering.find(qn("w:num")).addprevious(parse_xml(made))


def add_num(document: Any, num: int, abstract: int, override: str = "") -> None:
    """Add a list of an abstract list, with its overrides."""
    inside = f'<w:abstractNumId w:val="{abstract}"/>{override}'
    made = f'<w:num {nsdecls("w")} w:numId="{num}">{inside}</w:num>'
    document.part.numbering_part.element.append(parse_xml(made))


def starts_again(depth: int, start: int = 1) -> str:
    """Return an override that lets a level start again."""
    return f'<w:lvlOverride w:ilvl="{depth}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def add(container: Any, text: str, depth: int = 0, num: int = 70) -> Any:
    """Add a numbered paragraph to a document or a cell."""
    paragraph = container.add_paragraph(text)
    put_in_list(paragraph, depth, num)
    return paragraph


def put_in_list(paragraph: Any, depth: int = 0, num: int = 70) -> None:
    """Number a paragraph or a style."""
    properties = paragraph._element.get_or_add_pPr()
    properties.append(
        parse_xml(
            f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="{num}"/></w:numPr>'
        )
    )
