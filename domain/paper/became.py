"""What became of a paragraph or a cell of a paper."""

from enum import StrEnum


class Became(StrEnum):
    """What a paragraph or cell was read as.

    TASK: it tells of a task: its words, who, until when. PART: it names whose duties follow.
    HEADING: it heads duties, or the paper itself. GROUND: it cites what the paper rests on.
    NOTE: it hands out no work. FRAME: letterhead, recipients, signature. UNCLEAR: nothing was made
    of it, or it was set aside though it has words that tasks have; a person should look.
    """

    TASK = "task"
    PART = "part"
    HEADING = "heading"
    GROUND = "ground"
    NOTE = "note"
    FRAME = "frame"
    UNCLEAR = "unclear"
