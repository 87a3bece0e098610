"""Damage done to documents at random, but the same at every run: to their bytes, and inside."""

import io
import random
import re
import zipfile
from collections.abc import Callable

_WORDS = (
    "trước ngày 31/02/2023",
    "Mật",
    "| | |",
    "1.",
    "-",
    "đ)",
    "\t\t\t",
    "9" * 400,
    "\u0301",
    "\x0c",
    "\u202e",
    "Quý XV/2023",
    "từ 30/6 đến 01/01",
)
_ODD = (b"", b"-1", b"0", b"99999999999", b"x", b"1e9", "ệ".encode())
_ELEMENT = re.compile(
    rb"<(w:p|w:tr|w:tc|w:tbl|w:r|row|c|mergeCell|w:lvl|w:num)\b[^>]*>.*?</\1>", re.DOTALL
)
_VALUE = re.compile(rb'="[^"]*"')
_NUMBER = re.compile(rb"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])")


def mutated(content: bytes, dice: random.Random) -> bytes:
    """Return the document with one to four damages."""
    for _ in range(dice.randint(1, 4)):
        if not content:
            break
        content = dice.choice(_damages(content))(content, dice)
    return content


def _damages(content: bytes) -> list[Callable[[bytes, random.Random], bytes]]:
    if content.startswith(b"PK"):
        return [_in_bytes, _in_part, _in_part, _in_part]
    if content.startswith(b"%PDF"):
        return [_in_bytes, _in_numbers, _in_numbers, _in_lines]
    return [_in_bytes, _in_lines, _in_words, _in_words]


def _in_bytes(content: bytes, dice: random.Random) -> bytes:
    """Change, drop or double some bytes, or lose the tail."""
    at, length = dice.randrange(len(content)), dice.randint(1, 40)
    before, here, behind = content[:at], content[at : at + length], content[at + length :]
    match dice.randrange(4):
        case 0:
            return (
                before + dice.choice([b"9", b";", b"\n", b"- ", b": ", b"\x00"]) * length + behind
            )
        case 1:
            return before + behind
        case 2:
            return before + here + here + behind
        case _:
            return content[: max(at, len(content) // 2)]


def _in_lines(content: bytes, dice: random.Random) -> bytes:
    """Swap, drop or double lines."""
    lines = content.split(b"\n")
    one, other = dice.randrange(len(lines)), dice.randrange(len(lines))
    match dice.randrange(3):
        case 0:
            lines[one], lines[other] = lines[other], lines[one]
        case 1:
            del lines[one]
        case _:
            lines[one:one] = lines[other : other + 1] * dice.randint(1, 20)
    return b"\n".join(lines)


def _in_words(content: bytes, dice: random.Random) -> bytes:
    """Put something odd between two words, or take a word away."""
    words = content.split(b" ")
    at = dice.randrange(len(words))
    if dice.randrange(3):
        words[at:at] = [dice.choice(_WORDS).encode()] * dice.randint(1, 3)
    else:
        del words[at]
    return b" ".join(words)


def _in_numbers(content: bytes, dice: random.Random) -> bytes:
    """Change numbers: places, lengths of streams, references to other objects."""
    found = list(_NUMBER.finditer(content))
    if not found:
        return content
    one = dice.choice(found)
    odd = dice.choice([b"0", b"-1", b"99999999", b"1", b"0.00001", dice.choice(found)[0]])
    return content[: one.start()] + odd + content[one.end() :]


def _in_part(content: bytes, dice: random.Random) -> bytes:
    """Damage one part of a Word or Excel package and pack it again."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
    except Exception:  # its bytes were damaged before
        return content
    names = [name for name in parts if re.search(r"document|numbering|styles|sheet|shared", name)]
    if not names:
        return content
    name = dice.choice(names)
    parts[name] = _in_xml(parts[name], dice)
    if not dice.randrange(20):
        del parts[dice.choice(sorted(parts))]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for part, inside in parts.items():
            package.writestr(part, inside)
    return packed.getvalue()


def _in_xml(part: bytes, dice: random.Random) -> bytes:
    """Set a value to something odd, or drop, double or nest an element."""
    elements, values = list(_ELEMENT.finditer(part)), list(_VALUE.finditer(part))
    if not values or not dice.randrange(10):
        return _in_bytes(part, dice) if part else part
    if not elements or dice.randrange(2):
        one = dice.choice(values)
        return part[: one.start()] + b'="' + dice.choice(_ODD) + b'"' + part[one.end() :]
    element = dice.choice(elements)
    before, here, behind = part[: element.start()], element[0], part[element.end() :]
    other = dice.choice(elements)[0]
    return before + dice.choice([b"", here + here, other, here + other, other + here * 3]) + behind
