"""What `/donvi` is told: "TDC sáp nhập QLCN theo …", "TT đổi tên …"."""

from collections.abc import Iterable

from domain.chat import Unit
from domain.text import fold
from domain.unit.change import CannotMerge, UnitChange, UnitChangeNotUnderstood
from domain.words import spoken

_RENAME = spoken(r"(?:đổi tên|đổi tên thành|tên mới)(?: là| thành)?(?:\s*:)?\s+")
_MERGE = spoken(r"(?:sáp nhập|nhập|hợp nhất)(?: vào| với)?\s+")
_BASIS = spoken(r"[\s,;.]*\b(?:theo|căn cứ)\b\s*:?\s*")


def read_unit_change(text: str, units: Iterable[Unit]) -> UnitChange:
    """Return what "TDC sáp nhập QLCN theo …" or "TT đổi tên …" asks for.

    Raises UnitChangeNotUnderstood and CannotMerge.
    """
    by_code = {fold(unit.code): unit for unit in units}
    code, _, rest = text.strip().partition(" ")
    unit = by_code.get(fold(code))
    rest = rest.strip()
    if unit is None:
        raise UnitChangeNotUnderstood
    found = _BASIS.search(rest)
    said = rest[: found.start()] if found else rest
    basis = rest[found.end() :].strip() if found else ""
    if renamed := _RENAME.match(said):
        name = said[renamed.end() :].strip(' .;,«»"“”')
        if name:
            return UnitChange(unit, name=name, basis=basis)
    if merged := _MERGE.match(said):
        into = by_code.get(fold(said[merged.end() :].strip(" .;,")))
        if into is not None:
            if into == unit or unit.is_office:
                raise CannotMerge(unit.name)
            return UnitChange(unit, into=into, basis=basis)
    raise UnitChangeNotUnderstood
