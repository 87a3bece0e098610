"""What a reading did not take from the paper, or found contradictory in it, sorted by why."""

from rich.console import Console
from rich.markup import escape

from documents.plan import PlanReading, SourceWarning
from domain.paper.became import Became
from domain.paper.doubt import Doubt
from views.paper.reading import doubt, place
from views.texts import Texts

# What was passed over is recognised by how it begins; a contradiction is told in full.
_LONGEST_QUOTE = 120


def show_warnings(reading: PlanReading, console: Console, texts: Texts) -> None:
    """Print the warnings that no task of the table shows already."""
    shown = {(task.where, why) for task in reading.tasks for why in task.unsure}
    by_reason: dict[str, list[SourceWarning]] = {}
    for warning in reading.warnings:
        if (warning.where, warning.why) not in shown:
            by_reason.setdefault(doubt(warning.why, texts), []).append(warning)
    told = {warning.where for warning in reading.warnings}
    for one in reading.paragraphs:
        if one.became is Became.UNCLEAR and one.where not in told:
            unclear = SourceWarning(where=one.where, text=one.text, why=Doubt.UNCLEAR)
            by_reason.setdefault(doubt(unclear.why, texts), []).append(unclear)
    for reason, warnings in by_reason.items():
        console.print(f"⚠ {reason} ({len(warnings)}):", style="bold")
        for warning in warnings:
            where = escape(place(warning.where, texts))
            console.print(f"  {where} – {escape(_quoted(warning.text))}")


def _quoted(text: str) -> str:
    return text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE].rstrip()}…"
