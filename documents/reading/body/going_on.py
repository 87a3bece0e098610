"""Plain paragraphs that go on with the one above: whoever acts there acts here as well."""

import re

from documents.reading.body.marks import Style
from documents.reading.body.nodes import Node
from documents.reading.body.shape import starts_work

# What begins like this is seen from the paragraph above.
_SEEN_FROM_ABOVE = re.compile(r"(?:Trên cơ sở đó|Từ đó|Sau đó|Theo đó|Đồng thời),?\s+(?=[^\W\d])")


def goes_on(before: Node, node: Node) -> bool:
    """Return whether a paragraph goes on with the one before it.

    That one is not over where it ends in a semicolon, and work that names nobody is then its own.
    """
    plain = all(one.table is None and one.marked.style is Style.NONE for one in (before, node))
    if not plain or before.children:
        return False
    if seen := _SEEN_FROM_ABOVE.match(node.text):
        return starts_work(node.text[seen.end() :])
    return before.text.rstrip().endswith(";") and starts_work(node.text)
