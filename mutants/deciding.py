"""A walk over what decides something in a module, past what no test could or should tell."""

import ast

_WORDING = {"say", "label", "t", "N_"}
_LOGGING = {"debug", "info", "warning", "error", "exception", "critical"}
_TYPING = {"cast", "TypeVar", "NewType"}
_GUARDS = {"frozen", "slots", "strict"}
"""Keywords that turn a programmer's slip into an error, and change nothing where there is none."""


class DecidingVisitor(ast.NodeVisitor):
    """Visits a module without its types, guards, docstrings, logs and sentences."""

    def visit_Expr(self, node: ast.Expr) -> None:
        """Pass docstrings by."""
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        """Pass by the list of what a module exports."""
        if not any(isinstance(one, ast.Name) and one.id == "__all__" for one in node.targets):
            self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        """Pass by what only whoever reads the log will read."""

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Pass f-strings by: before Python 3.12 nothing in them knows its place."""

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        """Pass types by."""
        if node.value is not None:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        """Pass types by."""

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        """Pass types by, not the defaults."""
        for part in (*node.decorator_list, node.args, *node.body):
            self.visit(part)

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815

    def visit_Call(self, node: ast.Call) -> None:
        """Pass by what a call logs, says or has only for the type checker."""
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        self.visit(node.func)
        if name in _LOGGING:
            return
        spoken = 1 if name in _WORDING | _TYPING else 0
        for part in (*node.args[spoken:], *node.keywords):
            self.visit(part)

    def visit_keyword(self, node: ast.keyword) -> None:
        """Pass guards by."""
        if node.arg not in _GUARDS:
            self.visit(node.value)
