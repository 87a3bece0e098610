"""What is kept under the names of phân công, vắng mặt and ủy quyền."""

from domain.authority import Act
from domain.press import Verb


class RemitVerb(Verb):
    """What pressing asks for."""

    PASS_UP = "pass-up", Act.PASS_UP
