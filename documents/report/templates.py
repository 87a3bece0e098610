"""Which template a paper is made with: an office's own where it has one that holds, else ours."""

import zipfile
from pathlib import Path

from docx.opc.exceptions import OpcError
from docxtpl import DocxTemplate
from jinja2 import TemplateError
from jinja2.sandbox import SandboxedEnvironment

from domain.publication.templates import Fault, Wrong

OURS = Path(__file__).parents[1] / "templates"


def names() -> list[str]:
    """Return what templates are called, without ".docx"."""
    return sorted(path.stem for path in OURS.glob("*.docx"))


def chosen(name: str, folder: Path | None) -> tuple[Path, Fault | None]:
    """Return the template to use, and what is wrong with the office's own that is not used."""
    ours = OURS / f"{name}.docx"
    own = folder / ours.name if folder else None
    if own is None or not own.is_file():
        return ours, None
    fault = _fault(own, ours)
    return (ours, fault) if fault else (own, None)


def _fault(own: Path, ours: Path) -> Fault | None:
    try:
        used = _used(own)
    except TemplateError as error:
        return Fault(own.name, Wrong.UNREADABLE_MARKS, str(error))
    except (OpcError, OSError, KeyError, ValueError, zipfile.BadZipFile):
        return Fault(own.name, Wrong.NO_WORD_FILE)
    # What nothing fills would be left empty without a word.
    unknown = sorted(used - _used(ours))
    return Fault(own.name, Wrong.UNKNOWN_NAMES, ", ".join(unknown)) if unknown else None


def _used(path: Path) -> set[str]:
    """Return the names that a template fills in."""
    found: set[str] = DocxTemplate(str(path)).get_undeclared_template_variables(
        SandboxedEnvironment(autoescape=True)
    )
    return found
