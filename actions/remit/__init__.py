"""Phân công lĩnh vực, vắng mặt, ủy quyền; other affairs ask who decides and who is told."""

from actions.remit.addressing import charge, field_of, leaders_chats, leaders_now
from actions.remit.deciding import check_in_field, check_may_set_day, directs

__all__ = [
    "charge",
    "check_in_field",
    "check_may_set_day",
    "directs",
    "field_of",
    "leaders_chats",
    "leaders_now",
]
