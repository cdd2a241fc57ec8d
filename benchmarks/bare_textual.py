"""A bare Textual app: what a console's start is measured against. `benchmarks/first_inbox.py` runs it."""

from textual.app import App, ComposeResult
from textual.widgets import DataTable, Footer, Header, Input, Markdown


class Bare(App[None]):
    """One of each: a header, a table, a page, a field and a footer."""

    TITLE = "BARE HEADER"
    BINDINGS = [("q", "quit", "BARE FOOTER")]

    def compose(self) -> ComposeResult:
        yield Header()
        yield DataTable()
        yield Markdown("# BARE PAGE\n\nA paragraph.")
        yield Input(placeholder="BARE FIELD")
        yield Footer()

    def on_mount(self) -> None:
        table = self.query_one(DataTable)
        table.add_columns("BARE TABLE", "two")
        table.add_rows([(str(number), "row") for number in range(3)])
        table.styles.height = 6


if __name__ == "__main__":
    Bare().run()
