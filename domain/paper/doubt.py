"""Why a person should look at what was read from a paper."""

from enum import StrEnum


class Doubt(StrEnum):
    """Why a person should look: in `TaskReading.unsure`, or in `SourceWarning.why` with its place.

    KIND_GUESSED: the kind follows from habit, not from a word that settles it.
    MAYBE_ONGOING, MAYBE_RECURRING: read as undated, though the words hint at the other kind.
    PARTNER_UNNAMED: who co-operates is a class of units ("phòng chuyên môn"), not a name.
    SEVERAL_DEADLINES: one duty with several dates or cycles; only one of them is kept.
    NO_SUCH_DAY: a date that no calendar has. PERIOD_REVERSED: a period ends before it starts.
    WEEKDAY_DIFFERS: the weekday beside a date is another than its own; the date is kept.
    DATE_NOT_UNDERSTOOD: a date read neither as a deadline nor as a known other thing.
    MAYBE_DEADLINE: a day to come that nothing ties to the duty, taken for its deadline.
    YEAR_UNKNOWN: a date without a year in a plan without one. DAY_GUESSED: words that leave the day
    open ("đầu tháng 4"). DAY_NOT_COMPUTED: counted in working days, or from a signing without date.
    STEPS_AFTER_PARENT: a sub-task's last day lies after its own parent's.
    NOT_A_TASK: a paragraph in a unit's part that carries no bullet.
    UNIT_WITHOUT_TASKS: a unit's part that is empty.
    GENERAL_AIM: a paragraph without unit and date, in a paper that names both for its tasks.
    UNIT_NOT_NAMED: nobody is named who answers. UNIT_OUTSIDE: who answers is no unit of the office
    that issues the plan. UNIT_GUESSED: an empty cell, read as the unit of the row above.
    UNIT_UNLISTED: who acts is a phrase that no list of names knows.
    UNIT_PROPOSED: nobody is named, and whoever issues the plan is proposed. UNIT_UNKNOWN: no unit
    of the department that is to give the work bears a name in it.
    COLUMNS_GUESSED: a table without a header row. PAGE_UNREAD: a page that is a picture.
    FOOTNOTE: words at the foot of a page, which may change what a task says. HIDDEN_IN_FILE: a row,
    column or sheet that the file does not show. STRUCK_OUT: words with a line through them.
    NO_VALUE: a formula that no program has computed. FROM_PICTURE: a unit, a day or a number that
    was recognised on a picture, where one letter may be another. RESTRICTED: its words are not for
    a group, as of posts, discipline and denunciations; it is restricted until somebody looks.
    UNCLEAR: a paragraph of which nothing was made, though it may order something.
    """

    KIND_GUESSED = "kind-guessed"
    MAYBE_ONGOING = "maybe-ongoing"
    MAYBE_RECURRING = "maybe-recurring"
    PARTNER_UNNAMED = "partner-unnamed"
    SEVERAL_DEADLINES = "several-deadlines"
    NO_SUCH_DAY = "no-such-day"
    PERIOD_REVERSED = "period-reversed"
    WEEKDAY_DIFFERS = "weekday-differs"
    DATE_NOT_UNDERSTOOD = "date-not-understood"
    MAYBE_DEADLINE = "maybe-deadline"
    YEAR_UNKNOWN = "year-unknown"
    DAY_GUESSED = "day-guessed"
    DAY_NOT_COMPUTED = "day-not-computed"
    STEPS_AFTER_PARENT = "steps-after-parent"
    NOT_A_TASK = "not-a-task"
    UNIT_WITHOUT_TASKS = "unit-without-tasks"
    GENERAL_AIM = "general-aim"
    UNIT_NOT_NAMED = "unit-not-named"
    UNIT_OUTSIDE = "unit-outside"
    UNIT_GUESSED = "unit-guessed"
    UNIT_UNLISTED = "unit-unlisted"
    UNIT_PROPOSED = "unit-proposed"
    UNIT_UNKNOWN = "unit-unknown"
    COLUMNS_GUESSED = "columns-guessed"
    PAGE_UNREAD = "page-unread"
    FOOTNOTE = "footnote"
    HIDDEN_IN_FILE = "hidden-in-file"
    STRUCK_OUT = "struck-out"
    NO_VALUE = "no-value"
    FROM_PICTURE = "from-picture"
    RESTRICTED = "restricted"
    UNCLEAR = "unclear"
