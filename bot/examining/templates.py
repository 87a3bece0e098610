"""The office's own Word templates: which are in use, and what is wrong with the others."""

from collections.abc import Iterator
from pathlib import Path

from bot.examining.finding import Finding, note, well
from documents.report.templates import chosen, names
from views.publication.offering import said_of
from views.texts import Texts


def look_at_templates(folder: Path | None, texts: Texts) -> Iterator[Finding]:
    """Yield what there is to say of TEMPLATES_DIR, of the installation or of a department."""
    t = texts.label
    if folder is None:
        return
    if not folder.is_dir():
        yield note(
            t(
                "TEMPLATES_DIR: there is no folder {folder}; our own templates are used.",
                folder=folder,
            )
        )
        return
    for name in names():
        path, fault = chosen(name, folder)
        if fault is not None:
            yield note(said_of(fault, texts))
        elif path.parent == folder:
            yield well(t("The office's own template {file} is in use.", file=path.name))
    known = ", ".join(f"{name}.docx" for name in names())
    for path in sorted(folder.glob("*.doc*")):
        if path.stem not in names() or path.suffix != ".docx":
            yield note(
                t(
                    "{file} is no template by its name, and is not used; the names are: {known}.",
                    file=path.name,
                    known=known,
                )
            )
