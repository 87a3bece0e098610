"""Where work stands in one of a few fixed words, as the state's tables have it and filters want."""

from datetime import date

from domain.calendar import Calendar
from domain.plan.assignment import Assignment
from domain.plan.state import Progress, Timing
from domain.sheet.sheet import Tone
from views.texts import Texts


def standing(one: Assignment, texts: Texts, *, today: date, calendar: Calendar) -> str:
    """Return the word for where an assignment stands on a local day."""
    match one.progress:
        case Progress.DONE if one.last_day is None:
            return texts.label("Done")
        case Progress.DONE:
            return texts.label("Done in time") if one.in_time else texts.label("Done late")
        case Progress.SUBMITTED:
            return texts.label("Submitted, to be signed or approved")
        case Progress.AWAITING:
            return texts.label("Reported, to be confirmed")
        case Progress.PAUSED:
            return texts.label("Paused")
        case Progress.DROPPED:
            return texts.label("No longer carried out")
        case Progress.CARRIED:
            return texts.label("Carried into the next year")
        case Progress.TODO | Progress.DOING:
            return _open(one, texts, today=today, calendar=calendar)


def _open(one: Assignment, texts: Texts, *, today: date, calendar: Calendar) -> str:
    begun = one.progress is Progress.DOING or one.update is not None
    match one.timing(today, calendar):
        case Timing.OVERDUE:
            return texts.label("Open, overdue")
        case Timing.SOON:
            return texts.label("Open, due soon")
        case Timing.IN_TIME | Timing.NONE:
            return texts.label("Under way") if begun else texts.label("Not begun")


def tones(texts: Texts) -> dict[str, Tone]:
    """Return the words that colour a row."""
    return {
        texts.label("Done late"): Tone.SOON,
        texts.label("Done"): Tone.DONE,
        texts.label("Open, overdue"): Tone.LATE,
        texts.label("Open, due soon"): Tone.SOON,
        texts.label("Paused"): Tone.ASIDE,
        texts.label("No longer carried out"): Tone.ASIDE,
        texts.label("Carried into the next year"): Tone.ASIDE,
    }
