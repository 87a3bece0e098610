"""Why, and on what basis: "vì dịch, theo Chỉ thị 16/CT-TTg"."""

from domain.words import spoken

_OPENS = spoken(r"\b(?:theo|căn cứ|vì|do|lý do)\b")
_BASIS = spoken(r"\b(?:theo|căn cứ)\b\s*:?\s*")
_REASON = spoken(r"(?:vì|do|lý do)\b\s*:?\s*")
_AROUND = " ,;:.-–\n"


def before_reason(text: str) -> tuple[str, str]:
    """Return what stands before the reason, and the rest: "đến 30/6", "vì dịch theo …"."""
    found = _OPENS.search(text)
    at = found.start() if found else len(text)
    return text[:at].strip(_AROUND), text[at:]


def reason_and_basis(text: str) -> tuple[str, str]:
    """Return why and on what, each "" where it is not said."""
    found = _BASIS.search(text)
    reason, basis = text, ""
    if found:
        reason, basis = text[: found.start()], text[found.end() :]
    opening = _REASON.match(reason)
    return reason[opening.end() if opening else 0 :].strip(_AROUND), basis.strip(_AROUND)
