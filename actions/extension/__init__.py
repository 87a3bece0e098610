"""Gia hạn; other affairs show and answer their cards."""

from actions.extension.advising import waiting
from actions.extension.amending import correct_request
from actions.extension.deciding import card_replied, deny_pressed, grant_pressed, refuse
from actions.extension.showing import extension_card

__all__ = [
    "card_replied",
    "correct_request",
    "deny_pressed",
    "extension_card",
    "grant_pressed",
    "refuse",
    "waiting",
]
