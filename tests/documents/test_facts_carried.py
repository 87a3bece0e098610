"""Facts that stand beside a duty and not in its sentence."""

from documents.reading.body.items import Item
from documents.reading.body.labels import Labelled
from documents.reading.units.owners import govern


def test_labelled_facts_fill_only_what_a_duty_does_not_say() -> None:
    bare, telling = Item("line 1", "A"), Item("line 2", "B", time="quý I", result="Báo cáo")
    govern([bare, telling], Labelled("", time="quý III", fact="Đề án"), ())
    assert (bare.time, bare.result) == ("quý III", "Đề án")
    assert (telling.time, telling.result) == ("quý I", "Báo cáo")
