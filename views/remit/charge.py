"""Who is in charge, who is away, and what was passed on, as cards and refusals say it."""

from domain.remit.remit import FieldOf
from views.markup import Markup
from views.texts import Texts


def whose_field(field: FieldOf, texts: Texts) -> Markup:
    """Return to a leader whose field a unit is, and that nothing was recorded."""
    facts = {"unit": field.unit, "leader": field.leader, "acting": field.acting}
    if field.acting == field.leader:
        return texts.say(
            "Not recorded: {unit} is in the charge of {leader}. They or the Giám đốc decide here.",
            **facts,
        )
    if field.acting:
        return texts.say(
            "Not recorded: {unit} is in the charge of {leader}, who is away; {acting} is empowered "
            "meanwhile. They or the Giám đốc decide here.",
            **facts,
        )
    return texts.say(
        "Not recorded: {unit} is in the charge of {leader}, who is away and has empowered nobody. "
        "The Giám đốc decides here.",
        **facts,
    )
