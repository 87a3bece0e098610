"""Gia hạn; other affairs show and answer their cards."""

from actions.extension.deciding import card_replied
from actions.extension.showing import extension_card

__all__ = ["card_replied", "extension_card"]
