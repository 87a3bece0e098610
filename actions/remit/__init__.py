"""Phân công lĩnh vực, vắng mặt, ủy quyền; other affairs ask who decides and who is told."""

from actions.remit.deciding import check_in_field, check_may_set_day, directs

__all__ = ["check_in_field", "check_may_set_day", "directs"]
