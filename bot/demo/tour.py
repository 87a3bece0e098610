"""The tour of the demo's page: which chats its steps lead to."""

from bot.demo.town import LEADERS_CODE, OFFICE_CODE, Town
from simulator.web.page_json import Step
from views.texts import Texts
from views.tour import tour_steps


def tour_of(town: Town, unit: str, texts: Texts) -> list[Step]:
    """Return the steps through the chats of a unit, by its code, of the office and the leaders."""
    road = (unit, OFFICE_CODE, LEADERS_CODE, LEADERS_CODE)
    return [
        Step(title, text, town.chats[code].id)
        for code, (title, text) in zip(road, tour_steps(texts), strict=True)
    ]
