"""What can be broken in a line, one token at a time; the wording of a sentence is no token."""

import ast
import io
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mutants.deciding import DecidingVisitor
from mutants.exchanges import COMPARISONS, NAMES, OPERATORS, others_of


@dataclass(frozen=True, slots=True, order=True)
class Break:
    """Bytes `start` to `end` of a line, counted from 1, that become `after`."""

    line: int
    start: int
    end: int
    before: str
    after: str

    def __str__(self) -> str:
        before, after = self.before or "nothing", self.after or "nothing"
        return f"{before.strip()} → {after.strip()}"

    def of(self, source: str) -> str:
        """Return the source with this break in it."""
        lines = source.encode().splitlines(keepends=True)
        line = lines[self.line - 1]
        lines[self.line - 1] = line[: self.start] + self.after.encode() + line[self.end :]
        return b"".join(lines).decode()

    def is_python(self, source: str) -> bool:
        """Whether the broken source is a program still, so that a test has to tell."""
        try:
            ast.parse(self.of(source))
        except SyntaxError:
            return False
        return True


def breaks_of(source: str) -> list[Break]:
    """Return every break of a module, in the order of its text."""
    finder = _Finder(source)
    finder.visit(ast.parse(source))
    return sorted(set(finder.found))


class _Finder(DecidingVisitor):
    """Collects what can be broken, kind by kind."""

    def __init__(self, source: str) -> None:
        self.found: list[Break] = []
        self._lines = source.encode().splitlines(keepends=True)
        self._tokens = list(_tokens(source, self._lines))

    def visit_Compare(self, node: ast.Compare) -> None:
        """Move a boundary, or turn an equality, a membership or an identity round."""
        for left, right in zip([node.left, *node.comparators], node.comparators, strict=False):
            self._swap(COMPARISONS, left, right)
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        """Exchange `and` and `or`."""
        for left, right in zip(node.values, node.values[1:], strict=False):
            self._swap(OPERATORS, left, right)
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        """Exchange an operator for another, unless it joins types."""
        if not (isinstance(node.op, ast.BitOr) and (_is_type(node.left) or _is_type(node.right))):
            self._swap(OPERATORS, node.left, node.right)
            self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        """Exchange an assignment's operator for another."""
        self._swap(OPERATORS, node.target, node.value)
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        """Leave a `not` or a minus out."""
        line, start = node.lineno, node.col_offset
        if node.operand.lineno == line and isinstance(node.op, ast.Not | ast.USub):
            end = start + (4 if isinstance(node.op, ast.Not) else 1)
            self._add(line, start, end, "")
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        """Change a number, a truth or a text; None stays what it is."""
        if node.lineno != node.end_lineno or node.end_col_offset is None:
            return
        self._add_all(node, others_of(node.value, self._text(node)))

    def visit_Name(self, node: ast.Name) -> None:
        """Exchange a function of the language for its opposite."""
        if isinstance(node.ctx, ast.Load) and node.id in NAMES:
            self._add_all(node, [NAMES[node.id]])

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """Exchange a method of a text for its opposite."""
        end = node.end_col_offset
        if node.attr in NAMES and node.end_lineno is not None and end is not None:
            self._add(node.end_lineno, end - len(node.attr), end, NAMES[node.attr])
        self.visit(node.value)

    def visit_If(self, node: ast.If) -> None:
        """Turn a condition round."""
        self._negate(node.test)
        self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        """Turn the condition of an expression round."""
        self._negate(node.test)
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        """Turn the condition of a comprehension round."""
        for test in node.ifs:
            self._negate(test)
        self.generic_visit(node)

    def visit_Return(self, node: ast.Return) -> None:
        """Return nothing instead of a name."""
        if isinstance(node.value, ast.Name):
            self._add_all(node.value, ["None"])
        self.generic_visit(node)

    def visit_Break(self, node: ast.Break) -> None:
        """Go on instead of ending a loop."""
        self._add_all(node, ["continue"])

    def visit_Continue(self, node: ast.Continue) -> None:
        """End a loop instead of going on."""
        self._add_all(node, ["break"])

    def _swap(self, others: dict[str, str], left: ast.expr, right: ast.expr) -> None:
        """Exchange the operator that stands between two expressions."""
        after = (left.end_lineno or 0, left.end_col_offset or 0)
        until = (right.lineno, right.col_offset)
        between = [one for one in self._tokens if after <= one[0] < until and one[2] not in "()"]
        if not between or len({line for (line, _), _, _ in between}) > 1:
            return
        text = " ".join(token for _, _, token in between)
        if text in others:
            (line, start), end = between[0][0], between[-1][1]
            self._add(line, start, end, others[text])

    def _negate(self, test: ast.expr) -> None:
        if isinstance(test, ast.Name | ast.Attribute | ast.Call | ast.Subscript | ast.Await):
            self._add(test.lineno, test.col_offset, test.col_offset, "not ")

    def _add_all(self, node: ast.expr | ast.stmt, others: Iterable[str]) -> None:
        for after in others:
            self._add(node.lineno, node.col_offset, node.end_col_offset or 0, after)

    def _add(self, line: int, start: int, end: int, after: str) -> None:
        before = self._lines[line - 1][start:end].decode()
        self.found.append(Break(line, start, end, before, after))

    def _text(self, node: ast.Constant) -> str:
        return self._lines[node.lineno - 1][node.col_offset : node.end_col_offset].decode()


def _is_type(node: ast.expr) -> bool:
    """Whether an operand of `|` is a type: None, or a name in capitals and small letters."""
    name = getattr(node, "attr", getattr(node, "id", ""))
    return (isinstance(node, ast.Constant) and node.value is None) or (
        name[:1].isupper() and not name.isupper()
    )


def _tokens(source: str, lines: list[bytes]) -> Iterator[tuple[tuple[int, int], int, str]]:
    """Return each token's place, its end and its text; columns are bytes, as ast counts them."""
    passed = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.ENDMARKER}
    for one in tokenize.generate_tokens(io.StringIO(source).readline):
        if one.type not in passed and one.string:
            line, column = one.start
            start = len(lines[line - 1].decode()[:column].encode())
            yield (line, start), start + len(one.string.encode()), one.string
