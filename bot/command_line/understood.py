"""What the chat would make of words, without a database, and how that is printed."""

import json
from datetime import date

from bot.command_line.terminal import words
from domain.plan.numbering import as_said, canonical
from domain.spoken.code import Code
from domain.spoken.keys.typed import as_meant
from domain.spoken.parts.guess import Sense
from domain.spoken.parts.heard import Part, hear
from domain.spoken.tasks.units import units_in
from domain.text import nfc
from storage.holidays import calendar_of_years
from views.locale import load_weights

t = words().label


def heard_without_database(said: str, today: date) -> tuple[Part, ...]:
    """Return what the chat would make of words said on a local day, for any department's units."""
    calendar = calendar_of_years(range(today.year - 1, today.year + 2))
    said = as_meant(nfc(said))
    return hear(said, units_in(said), load_weights(), today=today, calendar=calendar)


def as_json(parts: tuple[Part, ...]) -> str:
    """Return the parts for another program."""
    told = [
        {
            "tasks": [_code(one) for one in part.codes],
            "intention": part.sense or Sense.NONE,
            "day": part.day.isoformat() if part.day else None,
            "document": part.document,
            "value": part.value,
        }
        | ({"except": [_code(one) for one in part.besides]} if part.besides else {})
        for part in parts
        if part.sense is not None
    ]
    asks = any(part.sense is None for part in parts)
    return json.dumps({"parts": told, "asks": asks}, ensure_ascii=False)


def _code(code: Code) -> str:
    if code.letters:
        return canonical(code.letters, code.numbers)
    first, dot, rest = as_said(code.numbers).partition(".")
    return f"{int(first):02}{dot}{rest}"


def in_words(parts: tuple[Part, ...]) -> str:
    """Return a line for each part."""
    return "\n".join(_line(part) for part in parts)


def _line(part: Part) -> str:
    which = ", ".join(map(str, part.codes)) or t("what the message shows")
    if part.besides:
        which = t(
            "{which}, but for {besides}", which=which, besides=", ".join(map(str, part.besides))
        )
    if part.sense is None:
        return t("{which}: would be asked", which=which)
    said = [_SENSES[part.sense]]
    said += [part.day.strftime("%d/%m/%Y")] if part.day else []
    said += [one for one in (part.document, part.value) if one]
    return f"{which}: {', '.join(said)}"


_SENSES = {
    Sense.DONE: t("done"),
    Sense.SUBMITTED: t("submitted"),
    Sense.PROGRESS: t("how far it has come"),
    Sense.OBSTACLE: t("an obstacle"),
    Sense.EXTEND: t("asks for a later deadline"),
    Sense.WITHDRAW: t("takes a report back"),
    Sense.NONE: t("no report"),
}
